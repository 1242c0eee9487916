package io.amends.journeys.story;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** Looks into the databases, past the services, at what became of each post: the services must not be their own witness. */
final class Evidence implements AutoCloseable {

    private static final String ENTRIES = "select external_id, stored_at from ticket_entry where external_id is not null";

    private static final String POSTS = "select ticket_id, id, external_id from ticket_entry where external_id is not null";

    private final Connection tickets;
    private final Connection channels;

    Evidence(Ports ports) throws SQLException {
        tickets = connect(ports, "tickets");
        channels = connect(ports, "channels");
    }

    /** Waits until every accepted post is somewhere: in a ticket, or visibly set apart. */
    void awaitSettled(Set<String> accepted, Duration atMost) throws Exception {
        try {
            Await.until("every accepted post in a ticket or visibly set apart", atMost,
                    () -> entries(accepted).size() + deadLetters(),
                    found -> found >= accepted.size());
        } catch (Await.StoryBroken late) {
            // The figures say what is missing.
        }
    }

    /**
     * Of each ticket that has more than one of these posts: the network's id of each entry. What others wrote is not asked
     * after.
     */
    Map<String, Map<String, String>> conversations(Set<String> accepted) throws SQLException {
        var tickets = new HashMap<String, Map<String, String>>();
        try (var statement = this.tickets.createStatement(); ResultSet rows = statement.executeQuery(POSTS)) {
            while (rows.next()) {
                if (accepted.contains(rows.getString(3))) {
                    tickets.computeIfAbsent(rows.getString(1), id -> new HashMap<>()).put(rows.getString(2), rows.getString(3));
                }
            }
        }
        tickets.values().removeIf(posts -> posts.size() < 2);
        return tickets;
    }

    ReplayFigures figures(int sent, int taken, Map<String, Instant> accepted, long outOfOrder) throws SQLException {
        var entries = entries(accepted.keySet());
        long lost = accepted.keySet().stream().filter(id -> !entries.containsKey(id)).count() - deadLetters();
        long doubled = entries.values().stream().mapToLong(stored -> stored.size() - 1L).sum();
        return new ReplayFigures(sent, taken, accepted.size(), count(tickets, "select count(*) from ticket"), deadLetters(),
                Math.max(0, lost), doubled, outOfOrder, latencies(entries, accepted));
    }

    private static List<Long> latencies(Map<String, List<Instant>> entries, Map<String, Instant> accepted) {
        return accepted.entrySet().stream()
                .flatMap(post -> Stream.ofNullable(entries.get(post.getKey()))
                        .map(stored -> Duration.between(post.getValue(), stored.getFirst()).toMillis()))
                .sorted()
                .toList();
    }

    private Map<String, List<Instant>> entries(Set<String> accepted) throws SQLException {
        var entries = new HashMap<String, List<Instant>>();
        try (var statement = tickets.createStatement(); ResultSet rows = statement.executeQuery(ENTRIES)) {
            while (rows.next()) {
                if (accepted.contains(rows.getString(1))) {
                    entries.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                            .add(rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        }
        return entries;
    }

    private long deadLetters() throws SQLException {
        return count(tickets, "select count(*) from dead_letter") + count(channels, "select count(*) from dead_letter")
                + count(channels, "select count(*) from raw_inbox where state = 'QUARANTINED'");
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(Ports ports, String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/" + database, database,
                database);
    }

    @Override
    public void close() throws SQLException {
        tickets.close();
        channels.close();
    }
}
