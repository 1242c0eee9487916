package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.followup.ApprovalExpiryDue;
import io.amends.events.followup.ApprovalPatienceEnded;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Vouchers in Swiss francs, which no other test gives: a community manager up to 50, a lead up to 200, a chief up to 500. */
@ApplicationScoped
class TopUps {

    private final House house;
    private final Pool pool;

    TopUps(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    /** Whose names nobody else has, and who are the only ones to hold such a mandate. */
    People people() {
        var people = new People(UUID.randomUUID().toString());
        sql("update mandate set version = version + 1, withdrawn_at = now() where currency in ('CHF', 'SEK') and withdrawn_at is null");
        mandate(people.asker(), 5000);
        mandate(people.lead(), 20_000);
        mandate(people.chief(), 50_000);
        return people;
    }

    void mandate(String person, long minor) {
        mandate(person, minor, "CHF");
    }

    void mandate(String person, long minor, String currency) {
        sql("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency)
                values (gen_random_uuid(), 'PERSON', $1, 'voucher', $2, $3)""", person, minor, currency);
    }

    /** Returns whose day it counts against. */
    String dayMandate(String person, long minor, long perDay, String currency) {
        return dayMandate("PERSON", person, minor, perDay, currency);
    }

    /** Of a role that nobody else has. Returns whose day it counts against when all of them are silent. */
    String roleMandate(long minor, long perDay, String currency) {
        return "role " + dayMandate("ROLE", "role-" + UUID.randomUUID(), minor, perDay, currency);
    }

    private String dayMandate(String kind, String holder, long minor, long perDay, String currency) {
        sql("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, day_limit_minor, currency)
                values (gen_random_uuid(), $1, $2, 'voucher', $3, $4, $5)""", kind, holder, minor, perDay, currency);
        return holder;
    }

    /** Of each order of a ticket whose budget of the day it counts against, in order. */
    List<String> chargedTo(String ticket) {
        return rows("select coalesce(charged_to, decided_by) from remedy where ticket_id = $1 order by decided_at",
                UUID.fromString(ticket));
    }

    void lower(String person, long minor) {
        sql("update mandate set version = version + 1, limit_minor = $2 where holder = $1", person, minor);
    }

    /** A ticket of a customer whom nobody else has, looked up by the asker. */
    String ticket(People people) {
        var ticket = house.ticketOf(house.privately("My internet is down, secret-" + people.run()));
        Desk.lookUp(people.askerToken(), ticket, number()).statusCode(200);
        return ticket;
    }

    /** One more like it, of another customer, without the way over the topic. */
    String another(String ticket) {
        var id = UUID.randomUUID();
        sql("""
                insert into ticket select (jsonb_populate_record(t, jsonb_build_object(
                    'id', $2::text, 'customer_number', $3::text))).* from ticket t where id = $1""",
                UUID.fromString(ticket), id.toString(), number());
        return id.toString();
    }

    static String number() {
        return "88%02d-%04d".formatted(ThreadLocalRandom.current().nextInt(100), ThreadLocalRandom.current().nextInt(10_000));
    }

    static String voucher(long minor) {
        return voucher(minor, "CHF");
    }

    static String voucher(long minor, String currency) {
        return """
                {"remedy":{"type":"voucher","amount":{"minor":%d,"currency":"%s"}},"because":"Down all week."}"""
                .formatted(minor, currency);
    }

    static ValidatableResponse ask(String token, String ticket, long minor) {
        return Desk.post(token, ticket, "approvals", voucher(minor));
    }

    /** Returns the id of the request. */
    static String asked(People people, String ticket, long minor) {
        return ask(people.askerToken(), ticket, minor).statusCode(202).extract().as(String.class, at("approval.id"));
    }

    static ValidatableResponse answer(String token, String approval, String answer) {
        return as(token).post("/v1/approvals/" + approval + "/" + answer).then();
    }

    static ValidatableResponse look(String token, String approval) {
        return as(token).get("/v1/approvals/" + approval).then();
    }

    void patienceEnds(String ticket, String approval) {
        house.tells(EventTypes.APPROVAL_PATIENCE_ENDED, UUID.fromString(ticket), new ApprovalPatienceEnded(
                UUID.fromString(ticket), UUID.fromString(approval), Instant.now()));
    }

    void expires(String ticket, String approval) {
        house.tells(EventTypes.APPROVAL_EXPIRY_DUE, UUID.fromString(ticket), new ApprovalExpiryDue(UUID.fromString(ticket),
                UUID.fromString(approval), Instant.now()));
    }

    /** Amount and decider of what was ordered for a ticket, whatever became of it, in order. */
    List<String> ordered(String ticket) {
        return rows("select amount_minor || ' ' || decided_by from remedy where ticket_id = $1 order by decided_at",
                UUID.fromString(ticket));
    }

    /** Kind, person and approval of the entries that the decision log keeps of a ticket, in order; not that it was sent. */
    List<String> logged(String ticket) {
        return rows("""
                select kind || ' ' || person_id || coalesce(' for ' || (details ->> 'askedBy'), '') from decision_log
                where ticket_id = $1 and kind not in ('SENT', 'NOT_SENT') order by id""", UUID.fromString(ticket));
    }

    long total(String ticket) {
        return number("select coalesce(sum(amount_minor), 0)::bigint from remedy where ticket_id = $1",
                UUID.fromString(ticket));
    }

    String stateOf(String approval) {
        return rows("select state from approval where id = $1", UUID.fromString(approval)).getFirst();
    }

    /** How many remedies were ordered by a request for another customer than it was about. */
    long strayOrders(String approval) {
        return number("""
                select count(*) from approval a join remedy r on r.id = a.remedy_id
                where a.id = $1 and r.customer_number <> a.customer_number""", UUID.fromString(approval));
    }

    /** Of each order of a ticket the limit of the mandate, in the version that it was decided under. */
    List<Long> limitsDecidedUnder(String ticket) {
        return rows("""
                select v.limit_minor::text from remedy r
                join mandate_version v on v.id = r.mandate_id and v.version = r.mandate_version
                where r.ticket_id = $1""", UUID.fromString(ticket)).stream().map(Long::valueOf).toList();
    }

    void sql(String statement, Object... values) {
        pool.preparedQuery(statement).execute(Tuple.from(values)).await().indefinitely();
    }

    private long number(String query, Object... values) {
        return pool.preparedQuery(query).execute(Tuple.from(values)).await().indefinitely().iterator().next().getLong(0);
    }

    private List<String> rows(String query, Object... values) {
        var rows = new ArrayList<String>();
        pool.preparedQuery(query).execute(Tuple.from(values)).await().indefinitely().forEach(row -> rows.add(row.getString(0)));
        return rows;
    }

    /** Who takes part. */
    record People(String run) {

        String asker() {
            return "asker-" + run;
        }

        String lead() {
            return "lead-" + run;
        }

        String chief() {
            return "chief-" + run;
        }

        String askerToken() {
            return Token.of("community-manager", asker());
        }

        String leadToken() {
            return Token.of("community-manager", lead());
        }

        String chiefToken() {
            return Token.of("manager", chief());
        }
    }
}
