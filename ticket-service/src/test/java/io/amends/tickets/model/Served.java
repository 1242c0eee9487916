package io.amends.tickets.model;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** The service itself, over REST and on its database; what is given has taken effect when a step is over. */
final class Served {

    private static final List<String> NUMBERS = List.of("8810-0001", "8810-0002");
    private static final String MANDATE = """
            insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor,
                customer_window_seconds, day_limit_minor, repeat_limit, repeat_window_seconds, valid_from, valid_to)
            values ($1, $2, $3, $4, $5, $6, $7, $8 * 3600, nullif($9, 0), nullif($10, 0),
                case when $10 > 0 then $11 * 3600 end, now() + $12 * interval '1 minute',
                case when $13 > 0 then now() + ($12 + $13) * interval '1 minute' end)
            on conflict (id) do update set version = mandate.version + 1, holder_kind = excluded.holder_kind,
                holder = excluded.holder, remedy = excluded.remedy, limit_minor = excluded.limit_minor,
                currency = excluded.currency, customer_limit_minor = excluded.customer_limit_minor,
                customer_window_seconds = excluded.customer_window_seconds, day_limit_minor = excluded.day_limit_minor,
                repeat_limit = excluded.repeat_limit, repeat_window_seconds = excluded.repeat_window_seconds,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, withdrawn_at = null""";
    private static final String WITHDRAW = """
            update mandate set withdrawn_at = now(), version = version + 1 where id = $1 and withdrawn_at is null""";
    private static final String TICKET = """
            select t.stage || ' attempt ' || t.attempt || ', ' || coalesce(t.sponsor_id, 'nobody''s') || ' given '
                || coalesce((select string_agg(lower(r.type) || ' ' || coalesce(r.amount_minor || ' ' || r.currency, 'any')
                    || ' by ' || r.decided_by || ' ' || r.state, ', ' order by r.counted_at) from remedy r
                    where r.ticket_id = t.id), 'nothing') from ticket t where t.id = $1""";

    private final Pool pool;
    private final long ours = System.nanoTime();
    private final List<String> tickets = new ArrayList<>();

    Served(House house, Pool pool, int tickets) {
        this.pool = pool;
        for (int ticket = 0; ticket < tickets; ticket++) {
            this.tickets.add(house.ticketOf(house.customer("@VlinderHelpt my internet is down since 21:40!")));
        }
    }

    String take(Step step) {
        return switch (step) {
            case Step.Mandating mandating -> write(mandating);
            case Step.Withdraw(int slot) -> change(WITHDRAW, Tuple.of(mandate(slot)));
            case Step.LookUp(int ticket, Who who, int customer) ->
                told(Desk.lookUp(token(who), tickets.get(ticket), NUMBERS.get(customer)));
            case Step.Reply(int ticket, Who who) -> told(Desk.reply(token(who), tickets.get(ticket), "Sorry!", "PUBLIC"));
            case Step.Decide(int ticket, Who who, Step.What what) ->
                effective(ticket, told(Desk.post(token(who), tickets.get(ticket), "remedies", body(what))));
            case Step.Ask(int ticket, Who who, Step.What what) ->
                effective(ticket, told(Desk.post(token(who), tickets.get(ticket), "approvals", body(what))));
            case Step.AnswerRequest(int ticket, Who who, boolean yes) ->
                effective(ticket, answer(ticket, who, yes ? "grant" : "refuse"));
            case Step.TakeBack(int ticket, Who who) -> answer(ticket, who, "withdraw");
            default -> throw new IllegalArgumentException("Nothing that people do over REST: " + step);
        };
    }

    String look(int ticket) {
        return pool.preparedQuery(TICKET).execute(Tuple.of(UUID.fromString(tickets.get(ticket)))).await().indefinitely()
                .iterator().next().getString(0);
    }

    private String write(Step.Mandating step) {
        var reach = step.reach();
        var person = step.holder().person();
        return change(MANDATE, Tuple.from(new Object[] { mandate(step.slot()), person == null ? "ROLE" : "PERSON",
                person == null ? step.holder().role() : person.id(), step.type().code(), reach.decision(), step.currency(),
                reach.customer(), (long) reach.customerHours(), reach.day(), reach.times(), (long) reach.timesHours(),
                step.from(), step.forMinutes() }));
    }

    private UUID mandate(int slot) {
        return new UUID(ours, slot);
    }

    private String change(String statement, Tuple values) {
        pool.preparedQuery(statement).execute(values).await().indefinitely();
        return World.DONE;
    }

    private String answer(int ticket, Who who, String answer) {
        var id = lastRequest(ticket);
        return id == null ? "no-such-approval" : told(as(token(who)).post("/v1/approvals/" + id + "/" + answer).then());
    }

    private @Nullable UUID lastRequest(int ticket) {
        var rows = pool.preparedQuery("select id from approval where ticket_id = $1 order by requested_at desc limit 1")
                .execute(Tuple.of(UUID.fromString(tickets.get(ticket)))).await().indefinitely();
        for (Row row : rows) {
            return row.getUUID(0);
        }
        return null;
    }

    private String effective(int ticket, String answer) {
        var id = UUID.fromString(tickets.get(ticket));
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(pool
                .preparedQuery("select id from remedy where ticket_id = $1 and state <> 'EXECUTED'").execute(Tuple.of(id))
                .await().indefinitely().size()).isZero());
        return answer;
    }

    private static String told(ValidatableResponse response) {
        var answer = response.extract();
        if (answer.statusCode() / 100 == 2) {
            return World.DONE;
        }
        String code = answer.as(String.class, at("code"));
        if (!code.equals("above-your-mandate")) {
            return code.startsWith("approval-") && !code.equals("approval-pending")
                    ? code.substring("approval-".length()).toUpperCase(Locale.ROOT).replace('-', '_')
                    : code;
        }
        return answer.as(String.class, at("ruling")).equals("NEEDS_APPROVAL")
                ? "needs %s, now %s, excess %s".formatted(answer.as(String.class, at("why")),
                        answer.as(String.class, at("remaining.minor")),
                        answer.as(String.class, at("excess.minor")))
                : "outside " + answer.as(String.class, at("why"));
    }

    private static String body(Step.What what) {
        return !what.type().isWords() ? """
                {"remedy":{"type":"%s","amount":{"minor":%d,"currency":"%s"}},"because":"The line was down."}"""
                .formatted(what.type().code(), what.minor(), what.currency()) : Desk.explanation();
    }

    private static String token(Who who) {
        return switch (who) {
            case NORA -> Token.nora();
            case MILAN -> Token.milan();
            case TOM -> Token.tom();
            case VERA -> throw new IllegalArgumentException("Not at work over REST");
        };
    }
}
