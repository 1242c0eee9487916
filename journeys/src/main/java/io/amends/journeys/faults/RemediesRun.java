package io.amends.journeys.faults;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import io.amends.journeys.faults.CrashPoints.Place;
import io.amends.journeys.faults.Strike.Crash;
import io.amends.journeys.faults.Strike.Kill;
import io.amends.journeys.launcher.Progress;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.story.Api;

/**
 * Decisions, while the company system that carries most of them out is as bad as they come, and the other one hangs; then both
 * recover, and all is judged.
 */
final class RemediesRun {

    /** A tenth of the usual, and so a tenth of the five minutes within which an unknown outcome is known. */
    static final Map<String, String> SHORT = Map.of(
            "AMENDS_COMPANY_DEADLINE", "PT1S",
            "AMENDS_REMEDY_BACK_OFF", "PT0.5S,PT1S,PT2S,PT4S,PT6S",
            "AMENDS_REMEDY_LEASE", "PT6S",
            "AMENDS_EXECUTOR_REST", "PT0.5S",
            // So few that some wait for their turn, and a mandate can be lowered before it comes.
            "AMENDS_REMEDY_AT_ONCE", "6");
    private static final int AT_ONCE = 32;
    /** Above what anybody gets in a walk, which may have been on the same stack. */
    private static final long FIRST_AMOUNT = 10_001;
    private static final int ONE_IN = 5;
    // Of those whose mandate is lowered.
    private static final String BEGUN = "select id from remedy where lease_epoch > 0 and executor <> '" + HangingSystem.NAME
            + "'";
    private static final String SERVICE = "ticket-service";

    private final WalkSettings settings;
    private final PrintWriter out;
    private final Instant begin = Instant.now();
    private final Random chance;

    RemediesRun(WalkSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
        this.chance = new Random(settings.seed());
    }

    RemediesVerdict play() throws Exception {
        try (var field = Battlefield.prepare(settings, SHORT, Progress.NONE)) {
            return playOn(field);
        }
    }

    /** On one that was prepared with {@link #SHORT}. */
    RemediesVerdict playOn(Battlefield field) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return play(field, threads);
        }
    }

    private RemediesVerdict play(Battlefield field, ExecutorService threads) throws Exception {
        var stack = field.stack();
        var databases = new Databases(stack.settings().ports());
        var desk = new Desk(stack.settings(), databases);
        var striker = new Striker(stack, field.proxies(), field.orders());
        HangingSystem.introduce(Api.loggedIn(stack.settings(), "ada"), field.companyUrl());
        var company = stack.standIns().company();
        company.fallsOnBadTimes(settings.seed());
        company.warehouse().hangs();
        try (var authority = new Authority(databases, BEGUN)) {
            for (int part = 0; part <= settings.kills(); part++) {
                var strike = part < settings.kills() ? strike(part, stack) : null;
                if (strike != null) {
                    striker.prepare(strike);
                }
                var deciding = decide(part, desk, threads);
                if (strike != null) {
                    tell(striker.strike(strike, chance.nextInt(3) == 0));
                }
                for (var decision : deciding) {
                    decision.get();
                }
            }
            authority.close();
            var waits = Waits.in(databases);
            company.recovers();
            company.warehouse().recovers();
            return new Recovery(company, databases, settings).judge(desk.decisions(), authority.lowerings(), waits, striker);
        }
    }

    // Every other one at a named place on the way of a remedy.
    private Strike strike(int part, Stack stack) {
        var places = CrashPoints.ALL.stream().filter(Place::isOnTheWayOfARemedy).toList();
        if (part % 2 == 0) {
            return new Crash(places.get(part / 2 % places.size()), 1 + chance.nextInt(5));
        }
        var replicas = stack.services().stream().filter(name -> name.startsWith(SERVICE)).toList();
        return new Kill(replicas.get(chance.nextInt(replicas.size())));
    }

    private List<Future<Void>> decide(int part, Desk desk, ExecutorService threads) {
        int parts = settings.kills() + 1;
        var room = new Semaphore(AT_ONCE);
        var deciding = new ArrayList<Future<Void>>();
        for (int i = settings.messages() * part / parts; i < settings.messages() * (part + 1) / parts; i++) {
            deciding.add(threads.submit(decide(i, desk, room)));
        }
        return deciding;
    }

    private static Callable<Void> decide(int number, Desk desk, Semaphore room) {
        return () -> {
            room.acquire();
            try {
                desk.helpsCaller(number % 10_000, number % ONE_IN == 0 ? HangingSystem.REMEDY : "refund",
                        FIRST_AMOUNT + number);
            } finally {
                room.release();
            }
            return null;
        };
    }

    private void tell(String victim) {
        out.printf("%4d s  killed %s%n", Duration.between(begin, Instant.now()).toSeconds(), victim);
        out.flush();
    }
}
