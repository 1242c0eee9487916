package io.amends.journeys.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.oracle.Oracles;
import io.amends.journeys.faults.oracle.Sent;
import io.amends.journeys.faults.oracle.Violation;
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
        var violations = violations(sent, 0);
        while (!violations.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            violations = violations(sent, 0);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        long outOfOrder = new Threads(Api.loggedIn(stack.settings(), "nora")).outOfOrder(witness.conversations());
        if (violations.isEmpty() || outOfOrder > 0) {
            violations = violations(sent, outOfOrder);
        }
        return new Verdict(settings, sent, striker.kills(), striker.unreached(), striker.disturbed(), tries, took, violations);
    }

    private List<Violation> violations(Sent sent, long outOfOrder) throws SQLException {
        return new Oracles(sent, witness.look(outOfOrder)).violations();
    }
}
