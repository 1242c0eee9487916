package io.amends.journeys.faults.race;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.amends.journeys.launcher.Stack;
import io.amends.journeys.story.Api;

/** All races side by side, each round by round, and then the judge who stands outside. */
public final class Races {

    private static final int TENTHS = 10;

    private final AtomicInteger played = new AtomicInteger();
    private final Stack stack;
    private final int rounds;
    private final long seed;
    private final PrintWriter out;

    /** @param rounds of each race */
    public Races(Stack stack, int rounds, long seed, PrintWriter out) {
        this.stack = stack;
        this.rounds = rounds;
        this.seed = seed;
        this.out = out;
    }

    /** Whether nobody gave more than they may, and every loser was told why. */
    public boolean run() throws Exception {
        var people = new Lane.People(login("nora"), login("milan"), login("tom"));
        var tallies = new ArrayList<Tally>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Tally>>();
            for (var race : Race.values()) {
                running.add(threads.submit(run(race, people, threads)));
            }
            for (var race : running) {
                tallies.add(race.get());
            }
        }
        try (var database = new TicketsDatabase(stack.settings().ports())) {
            return tell(tallies, new AboveAuthority(database, stack.standIns().company()).find());
        }
    }

    private Api login(String user) throws Exception {
        return Api.loggedIn(stack.settings(), user);
    }

    private Callable<Tally> run(Race race, Lane.People people, ExecutorService threads) {
        return () -> {
            try (var database = new TicketsDatabase(stack.settings().ports())) {
                return run(race, new Lane(database, people, threads, race.currency()));
            }
        };
    }

    private Tally run(Race race, Lane lane) throws Exception {
        var tally = new Tally(race);
        lane.open();
        for (int round = 0; round < rounds; round++) {
            long seedOfRound = seed + round;
            tally.begin(seedOfRound);
            lane.nextDay();
            race.round().play(lane, chance(seedOfRound), tally);
            tellProgress(played.incrementAndGet());
        }
        return tally;
    }

    private void tellProgress(int done) {
        int all = rounds * Race.values().length;
        if (done * TENTHS / all > (done - 1) * TENTHS / all) {
            out.printf("  %d of %d rounds%n", done, all);
            out.flush();
        }
    }

    // Seeds that follow each other begin alike, unless they are mixed first.
    private static Random chance(long seedOfRound) {
        return new Random(new SplittableRandom(seedOfRound).nextLong());
    }

    private boolean tell(List<Tally> tallies, AboveAuthority.Finding found) {
        out.printf("%-16s %6s %6s   %s%n", "race", "rounds", "wrong", "what the losers were told");
        tallies.forEach(out::println);
        out.println(found);
        out.flush();
        return found.isGood() && tallies.stream().allMatch(tally -> tally.isGood(rounds));
    }
}
