package io.amends.journeys.bench.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.amends.journeys.bench.data.SeededId.Kind;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/**
 * Fills the database of ticket-service with open tickets of the last thirty days, each with its contact and one public post.
 */
public final class SeedTickets {

    private static final String WORDS = """
            (array['My parcel', 'The internet at home', 'My invoice', 'The app', 'My flight', 'The new phone',
                   'Mijn pakket', 'De factuur'])[1 + n % 8]
            || (array[' is late again', ' does not work', ' has been charged twice', ' is down since this morning',
                      ' is broken', ' never came', ' doet het niet'])[1 + n % 7]
            || (array[' and nobody answers.', ', this is the third time!', ' what is going on?',
                      ' and I need it tomorrow.', ' en dat is niet de eerste keer.'])[1 + n % 5]
            || ' Order ' || (100000 + n::bigint * 7919 % 900000) || ', 1234 AB.'
            """;
    private static final String NUMBERS = " from generate_series(%d, %d) n";
    private static final String OPENED = "now() - interval '30 days' * (%d - n) / %d - interval '1 minute'";

    private final Ports ports;

    public SeedTickets(Ports ports) {
        this.ports = ports;
    }

    /** Exactly so many tickets, all of them seeded. */
    public void only(int tickets) {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/tickets", "tickets", "tickets")) {
            execute(connection, "truncate contact, ticket, ticket_entry, remedy, looked_up cascade");
            fill(connection, 1, tickets);
            // Also sets the visibility map, without which every run would begin slowly.
            execute(connection, "vacuum analyze contact, ticket, ticket_entry");
        } catch (SQLException e) {
            throw new IllegalStateException("the tickets could not be seeded", e);
        }
    }

    private static void fill(Connection connection, int from, int to) throws SQLException {
        String numbers = NUMBERS.formatted(from, to);
        String opened = OPENED.formatted(to, to);
        execute(connection, "insert into contact (id, handle, name) select %s, 'handle' || n, 'Name ' || n"
                .formatted(SeededId.sql(Kind.CONTACT, "n")) + numbers);
        execute(connection, """
                insert into ticket (id, version, contact_id, conversation_id, network, kind, asker, visibility, opening_text,
                    opened_at, stage, attempt, priority, last_customer_message_at, first_response_overdue, attention_due,
                    actions, others_like_this)
                select %s, 0, %s, %s, 'x', 'COMPLAINT', 'CUSTOMER', 'PUBLIC', %s,
                    %s, 'NEW', 1, 'URGENT', %s, false, now() + interval '1 day', 0, 0"""
                .formatted(SeededId.sql(Kind.TICKET, "n"), SeededId.sql(Kind.CONTACT, "n"),
                        SeededId.sql(Kind.CONVERSATION, "n"), WORDS, opened, opened)
                + numbers);
        execute(connection, """
                insert into ticket_entry (id, ticket_id, conversation_id, external_id, visibility, body, at, received_at, state,
                    attempt, automatic)
                select %s, %s, %s, 'seed-' || n, 'PUBLIC', %s, %s, %s, 'RECEIVED', 1, false"""
                .formatted(SeededId.sql(Kind.ENTRY, "n"), SeededId.sql(Kind.TICKET, "n"),
                        SeededId.sql(Kind.CONVERSATION, "n"), WORDS, opened, opened)
                + numbers);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
