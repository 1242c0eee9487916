package io.amends.journeys.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import io.amends.journeys.faults.oracle.Violation;

/**
 * How remedies fared while one of the systems hung: those of others must have had their turn before it was well again (I10).
 * How
 * long they waited for it is told and not judged, as it says as much of the machine.
 *
 * @param left remedies of others that had not had their turn
 * @param others from the decision to the first attempt, ninety-nine of a hundred of those of others at most
 * @param longest of those
 * @param hanging as for the others, of the one that hung
 */
record Waits(long left, Duration others, Duration longest, Duration hanging) {

    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final long LOOK_NANOS = 200_000_000;

    private static final String LEFT = "select count(*) from remedy where executor <> '" + HangingSystem.NAME
            + "' and state = 'PENDING' and lease_epoch = 0";
    private static final String OF_SYSTEM = """
            select coalesce(1000 * percentile_disc(%s) within group (order by waited), 0) from (
                select extract(epoch from min(a.claimed_at) - r.counted_at) as waited
                from remedy r join remedy_attempt a on a.remedy_id = r.id where r.executor %s '%s' group by r.id) each""";

    /** Asked for while it still hangs. */
    static Waits in(Databases databases) throws SQLException {
        long end = System.nanoTime() + WITHIN.toNanos();
        long left = databases.count("tickets", LEFT);
        while (left > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            left = databases.count("tickets", LEFT);
        }
        return new Waits(left, read(databases, 0.99, "<>"), read(databases, 1, "<>"), read(databases, 0.99, "="));
    }

    private static Duration read(Databases databases, double part, String comparison) throws SQLException {
        return Duration.ofMillis(databases.count("tickets", OF_SYSTEM.formatted(part, comparison, HangingSystem.NAME)));
    }

    Stream<Violation> violations() {
        return left == 0 ? Stream.empty() : Stream.of(Violation.of("I10", "remedies held up by a system that hung", left));
    }

    @Override
    public String toString() {
        return "while one system hung, remedies of the other were first sent after %.1f s at most, p99 %.1f s; its own p99 %.1f s"
                .formatted(seconds(longest), seconds(others), seconds(hanging));
    }

    private static double seconds(Duration wait) {
        return wait.toMillis() / 1000.0;
    }
}
