package io.amends.journeys.faults;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.oracle.Sent.Lowering;

/** Lowers the mandate and raises it again, all the time, while she decides; what commits in between must be below it. */
final class Authority implements AutoCloseable {

    private static final long USUAL = 50_000;
    private static final long LOWERED = 1;
    private static final long NO_END = 1_000_000_000_000L;
    private static final long RAISED_NANOS = 2_500_000_000L;
    private static final long LOWERED_NANOS = 1_200_000_000L;

    /**
     * Of one decision only: all of her customers are the same one, who gets more than anybody may give on one night. Alone, as
     * ticket-service itself changes mandates: those who only read a row may keep a writer waiting for ever.
     */
    private static final String CHANGE = """
            do $$ begin
                perform pg_advisory_xact_lock(hashtext('mandates'));
                update mandate set limit_minor = %d, customer_limit_minor = %d, day_limit_minor = null, version = version + 1
                where holder = 'community-manager' and remedy = 'refund';
            end $$""";
    private static final String DECIDED = "select id from remedy";

    private final Databases databases;
    private final String known;
    private final List<Lowering> lowerings = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    Authority(Databases databases) throws SQLException {
        this(databases, DECIDED);
    }

    /** @param known which remedies count as begun */
    Authority(Databases databases, String known) throws SQLException {
        this.databases = databases;
        this.known = known;
        limit(USUAL);
        thread = Thread.ofVirtual().start(this::goOn);
    }

    private void goOn() {
        while (!closed) {
            LockSupport.parkNanos(RAISED_NANOS);
            try {
                lowerOnce();
            } catch (SQLException down) {
                // The database is being killed: nobody knows what was in force meanwhile, so it is not judged.
            }
            raise();
        }
    }

    // What is decided before the first look was decided under the old limit or is given the benefit of the doubt.
    private void lowerOnce() throws SQLException {
        limit(LOWERED);
        var before = remedies();
        LockSupport.parkNanos(LOWERED_NANOS);
        var until = remedies();
        lowerings.add(new Lowering(LOWERED, before, until));
    }

    private void raise() {
        while (true) {
            try {
                limit(USUAL);
                return;
            } catch (SQLException down) {
                LockSupport.parkNanos(RAISED_NANOS);
            }
        }
    }

    private void limit(long minor) throws SQLException {
        databases.change("tickets", CHANGE.formatted(minor, NO_END));
    }

    private Set<String> remedies() throws SQLException {
        return new HashSet<>(databases.read("tickets", known, row -> row.getString(1)));
    }

    List<Lowering> lowerings() {
        return List.copyOf(lowerings);
    }

    /** From now on the usual limit. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
