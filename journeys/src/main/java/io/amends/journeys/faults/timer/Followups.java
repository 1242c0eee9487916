package io.amends.journeys.faults.timer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** The database of followup-service, past the service. */
final class Followups implements AutoCloseable {

    private static final String ADD = """
            insert into timer (id, ticket_id, kind, attempt, ordinal, counted_from, due_at, state)
            values (?, ?, 'RETURN_MESSAGE', 1, 1, ?, ?, 'PENDING')""";
    private static final String CANCEL = """
            update timer set state = 'CANCELLED', settled_at = now() where ticket_id = ? and state = 'PENDING'""";
    private static final String PUT_OFF = """
            update timer set due_at = due_at + ? * interval '1 millisecond' where state = 'PENDING' and due_at > now()""";
    private static final String WRONG_CLOCK = """
            insert into lease (name, holder, epoch, expires_at) values ('wrong-clock', gen_random_uuid(), ?, now())
            on conflict (name) do update set epoch = excluded.epoch""";
    private static final String SEEN = """
            select timer.ticket_id, timer.state, timer.due_at, timer.settled_at, count(outbox.id)
            from timer left join outbox on outbox.key = timer.ticket_id::text
            group by timer.ticket_id, timer.state, timer.due_at, timer.settled_at""";

    private final Connection connection;

    Followups(Ports ports) throws SQLException {
        connection = DriverManager.getConnection("jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/followups",
                "followups", "followups");
    }

    /** One row of an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Instant now() throws SQLException {
        return read("select clock_timestamp()", row -> row.getTimestamp(1).toInstant()).getFirst();
    }

    /** How often whoever fires has changed. */
    long epoch() throws SQLException {
        return count("select coalesce(max(epoch), 0) from lease where name = 'timers'");
    }

    /** The clock of whoever fires is wrong by so much; nobody reads that who makes no mistake. */
    synchronized void noteWrongClock(long millis) throws SQLException {
        try (var note = connection.prepareStatement(WRONG_CLOCK)) {
            note.setLong(1, millis);
            note.executeUpdate();
        }
    }

    /** A ticket with one timer for each moment, in the order of the moments. */
    synchronized List<UUID> add(Instant begin, List<Duration> due) throws SQLException {
        var tickets = new ArrayList<UUID>();
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(ADD)) {
            for (Duration after : due) {
                var ticket = UUID.randomUUID();
                tickets.add(ticket);
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, ticket);
                insert.setTimestamp(3, Timestamp.from(begin));
                insert.setTimestamp(4, Timestamp.from(begin.plus(after)));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return tickets;
    }

    /** What is not due yet becomes due so much later. */
    synchronized void putOff(Duration by) throws SQLException {
        try (var later = connection.prepareStatement(PUT_OFF)) {
            later.setLong(1, by.toMillis());
            later.executeUpdate();
        }
    }

    /** As whoever answers does: unless it has fired already. */
    synchronized void cancel(UUID ticket) throws SQLException {
        try (var cancel = connection.prepareStatement(CANCEL)) {
            cancel.setObject(1, ticket);
            cancel.executeUpdate();
        }
    }

    List<SeenTimer> seen() throws SQLException {
        return read(SEEN, row -> new SeenTimer(row.getObject(1, UUID.class), row.getString(2), row.getTimestamp(3).toInstant(),
                Optional.ofNullable(row.getTimestamp(4)).map(Timestamp::toInstant), row.getLong(5)));
    }

    long count(String query) throws SQLException {
        return read(query, row -> row.getLong(1)).getFirst();
    }

    private synchronized <T> List<T> read(String query, Reader<T> reader) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
