package io.amends.journeys.faults.timer;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.timer.TimerPlan.Strike;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Progress;

/** Timers become due while whoever should fire them is killed, stopped and told the wrong time; then it is judged. */
public final class TimerRun {

    private static final int CANCELLED_OF = 10;
    private static final Duration CALM = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 200_000_000;

    private static final Duration STEP = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TimerSettings settings;
    private final PrintWriter out;
    /** By how much the rest of the run has been put off; one thread puts it off. */
    private volatile Duration slipped = Duration.ZERO;

    public TimerRun(TimerSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    public TimerVerdict play() throws Exception {
        try (var field = TimerField.prepare(settings, Progress.NONE);
                var followups = new Followups(field.stack().settings().ports());
                var ear = new Ear(field.stack().settings().ports().address(Port.KAFKA))) {
            return play(field, followups, ear);
        }
    }

    private TimerVerdict play(TimerField field, Followups followups, Ear ear) throws Exception {
        var plan = TimerPlan.of(settings);
        Instant begin = followups.now().plusSeconds(1);
        var tickets = followups.add(begin, plan.due());
        var striker = new TimerStriker(field, followups, new Random(settings.seed()));
        var striking = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            striking.add(threads.submit(() -> cancelSome(followups, begin, plan, tickets)));
            for (Strike strike : plan.strikes()) {
                sleepUntil(followups, begin.plus(strike.at()).plus(slipped));
                awaitEnough(field, followups);
                striking.add(threads.submit(() -> tell(begin, striker.strike(strike))));
            }
            for (var strike : striking) {
                strike.get();
            }
        }
        sleepUntil(followups, begin.plus(settings.length()).plus(slipped));
        return judge(new HashSet<>(tickets), followups, ear, striker);
    }

    /** At the very moment at which it is due, so that both outcomes come up: cancelled in time, or fired already. */
    private Void cancelSome(Followups followups, Instant begin, TimerPlan plan, List<UUID> tickets) throws SQLException {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < tickets.size(); i += CANCELLED_OF) {
            order.add(i);
        }
        order.sort((one, other) -> plan.due().get(one).compareTo(plan.due().get(other)));
        for (int i : order) {
            sleepUntilDue(followups, begin.plus(plan.due().get(i)));
            followups.cancel(tickets.get(i));
        }
        return null;
    }

    /**
     * On a slow machine a replica takes longer to start than from one strike to the next; where nobody is up nothing is
     * learned of who takes over. So the rest of the run waits until two are.
     */
    private void awaitEnough(TimerField field, Followups followups) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var before = followups.now();
        while (!field.hasTwoUp() && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            var now = followups.now();
            followups.putOff(Duration.between(before, now));
            slipped = slipped.plus(Duration.between(before, now));
            before = now;
        }
    }

    private void sleepUntilDue(Followups followups, Instant planned) throws SQLException {
        while (Duration.between(followups.now(), planned.plus(slipped)).compareTo(STEP) > 0) {
            LockSupport.parkNanos(STEP.dividedBy(2).toNanos());
        }
        sleepUntil(followups, planned.plus(slipped));
    }

    private TimerVerdict judge(HashSet<UUID> expected, Followups followups, Ear ear, TimerStriker striker)
            throws SQLException {
        long end = System.nanoTime() + CALM.toNanos();
        var oracle = look(expected, followups, ear, striker);
        while (!oracle.violations().isEmpty() && settings.mistake().isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            oracle = look(expected, followups, ear, striker);
        }
        return new TimerVerdict(settings, oracle, striker.struck(), striker.jumped(), striker.unnoticed(), oracle.violations());
    }

    private static TimerOracle look(HashSet<UUID> expected, Followups followups, Ear ear, TimerStriker striker)
            throws SQLException {
        return new TimerOracle(expected, followups.seen(), ear::of, striker.windows(), followups.now());
    }

    private Void tell(Instant begin, String what) throws IOException {
        synchronized (out) {
            out.printf("%4d s  %s%n", Duration.between(begin, Instant.now()).toSeconds(), what);
            out.flush();
        }
        return null;
    }

    private static void sleepUntil(Followups followups, Instant moment) throws SQLException {
        Duration left = Duration.between(followups.now(), moment);
        if (left.isPositive()) {
            LockSupport.parkNanos(left.toNanos());
        }
    }
}
