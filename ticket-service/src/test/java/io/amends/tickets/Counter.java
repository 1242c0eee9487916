package io.amends.tickets;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Tickets, customers and mandates by the hundred, as they would stand in the database. */
@ApplicationScoped
public class Counter {

    private static final String CONTACT = "insert into contact (id, handle, name) values ($1, $2, 'Ines de Wit')";
    private static final String TICKET = """
            insert into ticket (id, version, contact_id, conversation_id, network, kind, asker, visibility, opening_text,
                opened_at, stage, attempt, priority, last_customer_message_at, first_response_overdue, attention_due, actions,
                others_like_this, customer_number)
            values ($1, 0, $2, $1, 'x', 'COMPLAINT', 'CUSTOMER', 'PUBLIC', 'At the counter', now(), 'ANALYSING', 1, 'URGENT',
                now(), false, now() + interval '1 hour', 0, 0, $3)""";
    private static final String MANDATE = """
            insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, day_limit_minor,
                repeat_limit, repeat_window_seconds, accepted_at)
            values ($1, 'PERSON', $2, 'refund', $3, 'EUR', $4, $5, $6, case when $6::int is not null then 86400 end, now())""";
    private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.nanoTime() % 500_000));

    private final Pool pool;

    Counter(Pool pool) {
        this.pool = pool;
    }

    /** A number that no other test uses, and that the company system knows. */
    public static String customer() {
        int next = NUMBERS.incrementAndGet();
        return "88%02d-%04d".formatted(next / 10_000 % 100, next % 10_000);
    }

    public static String person(String name) {
        return name + "-" + UUID.randomUUID();
    }

    /** Looked up already. */
    public UUID ticketOf(String customerNumber) {
        return ticketOf(customerNumber, "ines_" + UUID.randomUUID());
    }

    public UUID ticketOf(String customerNumber, String handle) {
        var ticket = UUID.randomUUID();
        var contact = UUID.randomUUID();
        pool.preparedQuery(CONTACT).execute(Tuple.of(contact, handle))
                .chain(() -> pool.preparedQuery(TICKET).execute(Tuple.of(ticket, contact, customerNumber)))
                .await().indefinitely();
        return ticket;
    }

    /** At once, and as much for one customer. */
    public UUID mayRefund(String person, long minor) {
        return mayRefund(person, minor, null, null, null);
    }

    public UUID mayRefund(String person, long minor, Long perCustomer, Long perDay, Integer times) {
        var id = UUID.randomUUID();
        pool.preparedQuery(MANDATE).execute(Tuple.of(id, person, minor, perCustomer, perDay, times)).await().indefinitely();
        return id;
    }

    /** What has no amount, so many times for one customer; null = without end. */
    public void mayGive(String person, String remedy, Integer times) {
        pool.preparedQuery("""
                insert into mandate (id, holder_kind, holder, remedy, repeat_limit, repeat_window_seconds, accepted_at)
                values (gen_random_uuid(), 'PERSON', $1, $2, $3, case when $3::int is not null then 86400 end, now())""")
                .execute(Tuple.of(person, remedy, times)).await().indefinitely();
    }

    /** A ticket for each customer number, all at once. */
    public List<UUID> ticketsOf(List<String> customerNumbers) {
        var tickets = customerNumbers.stream().map(number -> UUID.randomUUID()).toList();
        var contacts = customerNumbers.stream().map(number -> UUID.randomUUID()).toList();
        batch(CONTACT, contacts.stream().map(contact -> Tuple.of(contact, "ines_" + contact)).toList());
        batch(TICKET, IntStream.range(0, tickets.size())
                .mapToObj(i -> Tuple.of(tickets.get(i), contacts.get(i), customerNumbers.get(i))).toList());
        return tickets;
    }

    /** At once, and as much for one customer; in the order of the persons. */
    public List<UUID> mayRefund(List<String> persons, long minor, Long perDay) {
        var mandates = persons.stream().map(person -> UUID.randomUUID()).toList();
        batch(MANDATE, IntStream.range(0, persons.size())
                .mapToObj(i -> Tuple.of(mandates.get(i), persons.get(i), minor, null, perDay, null)).toList());
        return mandates;
    }

    public void lower(UUID mandate, long minor) {
        // The time is taken when nobody else holds it any more.
        pool.preparedQuery("""
                with held as materialized (select id from mandate where id = $1 for update)
                update mandate m set limit_minor = $2, version = m.version + 1, changed_at = clock_timestamp()
                from held where m.id = held.id""")
                .execute(Tuple.of(mandate, minor)).await().indefinitely();
    }

    /** As many entries of the decision log by that person. */
    public void logs(String person, int entries) {
        pool.preparedQuery("""
                insert into decision_log (kind, person_id, person_name)
                select 'ACCEPTED', $1, $1 from generate_series(1, $2::int)""")
                .execute(Tuple.of(person, entries)).await().indefinitely();
    }

    /** As when the customer says that it is not solved. */
    public void tryAgain(String ticket) {
        pool.preparedQuery("update ticket set attempt = attempt + 1 where id = $1")
                .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely();
    }

    private void batch(String statement, List<Tuple> rows) {
        pool.preparedQuery(statement).executeBatch(rows).await().indefinitely();
    }

    /** New remedies stay as they are until {@link #executeAgain}. */
    public void executeNothing() {
        run("alter table remedy alter column next_attempt_at set default 'infinity'");
    }

    /** And takes out of everybody's lists what was only there for a race. */
    public void executeAgain() {
        run("alter table remedy alter column next_attempt_at set default now()");
        run("delete from remedy where next_attempt_at = 'infinity'");
        run("delete from ticket where opening_text = 'At the counter' and id not in (select ticket_id from remedy)");
        run("delete from mandate where holder like 'race-%'");
    }

    public void run(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }

    /** The first column of what is found; of ids and counts. */
    public long count(String query, Object... values) {
        return pool.preparedQuery(query).execute(Tuple.from(values)).await().indefinitely().iterator().next().getLong(0);
    }

    /**
     * So that two who decide meet at rows that are there, and not at the insertion of the first ones, which waits by itself.
     */
    public void haveBudgets(String kind, List<String> keys) {
        pool.preparedQuery("insert into budget (kind, key) select $1, unnest($2::text[]) on conflict do nothing")
                .execute(Tuple.of(kind, keys.toArray(String[]::new))).await().indefinitely();
    }
}
