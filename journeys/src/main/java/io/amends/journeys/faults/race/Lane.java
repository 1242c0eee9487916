package io.amends.journeys.faults.race;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.story.Api;
import io.amends.journeys.story.Api.Answer;

/** Where the rounds of one race are run: the people with what they may give, and tickets to give it on. */
final class Lane {

    /** Of one decision, of one customer and of one day. */
    static final long LIMIT = 5000;
    static final List<String> CUSTOMERS = List.of("4711-2208", "4711-3391", "4711-8020", "5120-0042", "6203-1177");

    private static final long MANAGERS = 25_000;
    private static final int HEAD_START_NANOS = 4_000_000;
    private static final String GRANT = """
            insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, day_limit_minor)
            values (gen_random_uuid(), '%s', '%s', 'refund', %d, '%s', %s)
            on conflict (holder_kind, holder, remedy, currency) do update set version = mandate.version + 1,
                limit_minor = excluded.limit_minor, day_limit_minor = excluded.day_limit_minor, customer_limit_minor = null,
                customer_window_seconds = excluded.customer_window_seconds, withdrawn_at = null, valid_to = null""";

    private final TicketsDatabase database;
    private final People people;
    private final ExecutorService threads;
    private final String currency;

    /** Everybody who takes part, logged in. */
    record People(Api nora, Api milan, Api tom) {
    }

    Lane(TicketsDatabase database, People people, ExecutorService threads, String currency) {
        this.database = database;
        this.people = people;
        this.threads = threads;
        this.currency = currency;
    }

    void open() throws SQLException {
        change(GRANT.formatted("PERSON", "nora", LIMIT, currency, LIMIT));
        change(GRANT.formatted("PERSON", "milan", LIMIT, currency, LIMIT));
        change(GRANT.formatted("ROLE", "manager", MANAGERS, currency, "null"));
    }

    /** All that was given so far was given days ago. */
    void nextDay() throws SQLException {
        change("update remedy set counted_at = counted_at - interval '3 days' where currency = '" + currency
                + "' and counted_at > now() - interval '2 days'");
    }

    Api nora() {
        return people.nora();
    }

    Api milan() {
        return people.milan();
    }

    Api tom() {
        return people.tom();
    }

    /** Of a customer who is known already; theirs who opens it. */
    String ticket(Api by, String customer) throws Exception {
        var id = by.post("/v1/tickets", Map.of("network", "phone", "customerName", "Ines", "text", "I was charged twice.",
                "visibility", "PRIVATE")).get("id").asText();
        change("update ticket set customer_number = '" + customer + "' where id = '" + id + "'");
        return id;
    }

    void isNobodys(String ticket) throws SQLException {
        change("update ticket set sponsor_id = null, sponsor_name = null, sponsor_since = null where id = '" + ticket + "'");
    }

    Answer refunds(Api who, String ticket, long minor) throws Exception {
        return refunds(who, ticket, minor, key());
    }

    Answer refunds(Api who, String ticket, long minor, String key) throws Exception {
        return who.answer("/v1/tickets/" + ticket + "/remedies", refund(minor), key);
    }

    Answer asks(Api who, String ticket, long minor) throws Exception {
        return who.answer("/v1/tickets/" + ticket + "/approvals", refund(minor), key());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private Map<String, ?> refund(long minor) {
        return Map.of("remedy", Map.of("type", "refund", "amount", Map.of("minor", minor, "currency", currency)), "because",
                "Charged twice.");
    }

    /** Both at once; a little sooner or later, so that they meet at different places. */
    List<Answer> atOnce(Random chance, Callable<Answer> one, Callable<Answer> other) throws Exception {
        var start = new CyclicBarrier(2);
        int lead = chance.nextInt(2 * HEAD_START_NANOS) - HEAD_START_NANOS;
        var first = threads.submit(() -> after(start, Math.max(0, lead), one));
        var second = threads.submit(() -> after(start, Math.max(0, -lead), other));
        return List.of(first.get(), second.get());
    }

    private static Answer after(CyclicBarrier start, long nanos, Callable<Answer> what) throws Exception {
        start.await();
        LockSupport.parkNanos(nanos);
        return what.call();
    }

    /** What was decided for these tickets so far, as the table of remedies has it. */
    List<Long> given(String... tickets) throws SQLException {
        return database.read("select amount_minor from remedy where amount_minor is not null and ticket_id in ('"
                + String.join("','", tickets) + "') order by amount_minor", row -> row.getLong(1));
    }

    long sum(String... tickets) throws SQLException {
        return given(tickets).stream().mapToLong(Long::longValue).sum();
    }

    TicketsDatabase database() {
        return database;
    }

    String currency() {
        return currency;
    }

    private void change(String statement) throws SQLException {
        database.change(statement);
    }
}
