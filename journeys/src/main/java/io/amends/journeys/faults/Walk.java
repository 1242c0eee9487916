package io.amends.journeys.faults;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.oracle.Sent;
import io.amends.journeys.launcher.Arrival;
import io.amends.journeys.launcher.Progress;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.standin.x.RealPost;
import io.amends.journeys.standin.x.XActivityPayloads;
import io.amends.journeys.story.Await;

/** The main job while everything that can break does; then it is healed, and judged from outside. */
final class Walk {

    private static final int REPEAT = 10;
    private static final int WINDOW = 1_000;
    private static final long FIRST_AMOUNT = 101;
    private static final int UNDER_WAY = 400;
    private static final long LOOK_NANOS = 200_000_000;
    private static final Duration DELIVERED_WITHIN = Duration.ofMinutes(3);

    private final WalkSettings settings;
    private final PrintWriter out;
    private final Instant begin = Instant.now();

    Walk(WalkSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    Verdict play() throws Exception {
        try (var field = Battlefield.prepare(settings, Progress.NONE)) {
            return playOn(field);
        }
    }

    /** On one that stands already. */
    Verdict playOn(Battlefield field) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return play(field, threads);
        }
    }

    private Verdict play(Battlefield field, ExecutorService threads) throws Exception {
        var stack = field.stack();
        var databases = new Databases(stack.settings().ports());
        var plan = plan(stack);
        var sender = new Sender(stack.settings().origin(), new XActivityPayloads(stack.standInSettings().network()));
        var desk = new Desk(stack.settings(), databases);
        var striker = new Striker(stack, field.proxies(), field.orders());
        var helping = new ArrayList<Future<?>>();
        Set<String> helped = new HashSet<>();
        try (var authority = new Authority(databases)) {
            var parts = parts();
            for (int i = 0; i < parts.size(); i++) {
                awaitFewUnderWay(sender, databases);
                var next = plan.step(i).map(striker::orWhatWasMissed);
                next.ifPresent(step -> striker.prepare(step.kill()));
                helped.addAll(complaints(stack, i, parts.size(), desk, threads, helping));
                fight(next, parts.get(i), sender, striker, threads);
            }
            striker.heal();
            for (var help : helping) {
                help.get();
            }
            authority.close();
            Await.until("all posts of the network delivered", DELIVERED_WITHIN,
                    stack.standIns().network()::pendingDeliveries, pending -> pending == 0);
            helped.addAll(sender.accepted());
            return new Convergence(stack, databases).judge(new Sent(helped, desk.decisions(), authority.lowerings()),
                    settings, striker, sender.tries());
        }
    }

    private Plan plan(Stack stack) {
        var plan = Plan.of(settings.kills(), settings.seed(), stack.services());
        return settings.mistake().flatMap(MistakeOnPurpose::shownBy).map(plan::alwaysBy).orElse(plan);
    }

    /** A network that brings more than can be handled proves only that a queue grows. */
    private static void awaitFewUnderWay(Sender sender, Databases databases) {
        long end = System.nanoTime() + DELIVERED_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (databases.count("tickets",
                        "select count(*) from ticket_entry where external_id is not null") > sender.accepted()
                                .size() - UNDER_WAY) {
                    return;
                }
            } catch (SQLException down) {
                // It is being killed, and comes back.
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** One more part than there are strikes: the last one is sent in peace. */
    private List<List<RealPost>> parts() {
        int posts = settings.messages() - settings.helped();
        var crowd = new Crowd(posts, Instant.now().minusSeconds(posts)).all();
        var arriving = new Arrival(REPEAT, WINDOW, settings.seed()).of(crowd);
        int count = settings.kills() + 1;
        var parts = new ArrayList<List<RealPost>>();
        for (int i = 0; i < count; i++) {
            parts.add(arriving.subList(arriving.size() * i / count, arriving.size() * (i + 1) / count));
        }
        return parts;
    }

    /** People of the network itself, which takes replies to them; returns the ids of their posts. */
    private List<String> complaints(Stack stack, int part, int parts, Desk desk, ExecutorService threads,
            List<Future<?>> helping) {
        var ids = new ArrayList<String>();
        for (int i = settings.helped() * part / parts; i < settings.helped() * (part + 1) / parts; i++) {
            String handle = "helped_" + i;
            long minor = FIRST_AMOUNT + i;
            ids.add(stack.standIns().network().person(handle)
                    .posts("@VlinderHelpt no internet since " + i + " minutes, again!"));
            helping.add(threads.submit(() -> {
                desk.helps(handle, minor);
                return null;
            }));
        }
        return ids;
    }

    private void fight(Optional<Plan.Step> next, List<RealPost> posts, Sender sender, Striker striker,
            ExecutorService threads) throws Exception {
        var sending = threads.submit(() -> {
            sender.send(posts);
            return null;
        });
        next.ifPresent(step -> {
            step.disturbance().ifPresent(disturbance -> threads.execute(() -> striker.disturb(disturbance)));
            tell(step, striker.strike(step.kill(), step.hurry()));
        });
        sending.get();
    }

    private void tell(Plan.Step step, String victim) {
        out.printf("%4d s  killed %s%s%n", Duration.between(begin, Instant.now()).toSeconds(), victim,
                step.disturbance().map(disturbance -> "   (" + disturbance.toxic() + " to " + disturbance.to() + ")")
                        .orElse(""));
        out.flush();
    }
}
