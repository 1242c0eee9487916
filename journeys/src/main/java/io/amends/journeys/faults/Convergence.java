package io.amends.journeys.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.oracle.Oracles;
import io.amends.journeys.faults.oracle.Seen;
import io.amends.journeys.faults.oracle.Sent;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.story.Api;
import io.amends.journeys.story.Threads;

/** After the last fault all must come right by itself, within a minute. */
final class Convergence {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 500_000_000;

    private final Stack stack;
    private final Witness witness;

    Convergence(Stack stack, Databases databases) {
        this.stack = stack;
        this.witness = new Witness(databases, stack.standIns());
    }

    Verdict judge(Sent sent, WalkSettings settings, Striker striker, long tries) throws Exception {
        long begin = System.nanoTime();
        long end = begin + WITHIN.toNanos();
        var seen = witness.look(0);
        while (!isGood(sent, seen) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            seen = witness.look(0);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        // Timers go on firing, so what is judged is the moment at which all agreed, and the order of the threads, which stays.
        long outOfOrder = new Threads(Api.loggedIn(stack.settings(), "nora")).outOfOrder(witness.conversations());
        var violations = new Oracles(sent, seen.with(outOfOrder)).violations();
        return new Verdict(settings, sent, striker.kills(), striker.missed(), striker.disturbed(), tries, took, violations);
    }

    private static boolean isGood(Sent sent, Seen seen) {
        return new Oracles(sent, seen).violations().isEmpty();
    }
}
