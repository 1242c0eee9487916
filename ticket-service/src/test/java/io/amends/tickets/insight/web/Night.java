package io.amends.tickets.insight.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** A night at work, told over REST, of which the events are kept for whoever reckons afterwards. */
final class Night {

    private final House house;
    private final Pool pool;
    private final String run = UUID.randomUUID().toString();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Instant> replied = new HashMap<>();
    private final List<String> tickets = new ArrayList<>();
    private final Instant from;

    Night(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
        this.from = now();
        // Whose mandate is the lowest that covers a request must not depend on other nights.
        pool.query("""
                update mandate set version = version + 1, withdrawn_at = now()
                where currency = 'NOK' and withdrawn_at is null""").execute().await().indefinitely();
        mayGiveVouchers(lead(), 20_000);
    }

    /** Somebody new, of a team, who may refund fifty euro. */
    String person(String name, String team) {
        var person = name + "-" + run;
        tokens.put(person, Token.of("community-manager", person, team(team)));
        house.mayRefundFiftyEuro(person);
        mayGiveVouchers(person, 5000);
        return person;
    }

    String team(String name) {
        return name + "-" + run;
    }

    private String lead() {
        return "lead-" + run;
    }

    /** Somebody complains, and this person looks them up. */
    Case looksUp(String person) {
        var customer = house.customer("@VlinderHelpt no internet, and that on a Friday night");
        var ticket = house.ticketOf(customer);
        tickets.add(ticket);
        Desk.lookUp(token(person), ticket, "88%02d-%04d".formatted(tickets.size(), LocalTime.now().toSecondOfDay() % 10_000))
                .statusCode(200);
        return new Case(person, customer, ticket);
    }

    /** From the beginning of the night until now. */
    String period() {
        return "from=" + from + "&to=" + now().plusSeconds(1);
    }

    Instant from() {
        return from;
    }

    /** Everything that was told of the tickets of the night on which somebody sought a remedy. */
    List<Told> told() {
        return tickets.stream().map(this::told).filter(Told::isSought).toList();
    }

    private void mayGiveVouchers(String person, long minor) {
        pool.preparedQuery("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency)
                values (gen_random_uuid(), 'PERSON', $1, 'voucher', $2, 'NOK')""")
                .execute(Tuple.of(person, minor)).await().indefinitely();
    }

    private Told told(String ticket) {
        var events = new ArrayList<Told.Event>();
        pool.preparedQuery("select type, payload from outbox where key = $1 order by sequence").execute(Tuple.of(ticket))
                .await().indefinitely()
                .forEach(row -> events.add(new Told.Event(row.getString("type"), Recomputed.tree(row.getString("payload")))));
        return new Told(events, replied.get(ticket));
    }

    private String token(String person) {
        return tokens.get(person);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A ticket in the hands of its person. */
    final class Case {

        private final String person;
        private final Customer customer;
        private final String ticket;
        private String approval = "";

        private Case(String person, Customer customer, String ticket) {
            this.person = person;
            this.customer = customer;
            this.ticket = ticket;
        }

        Case replies(Instant at) {
            Desk.reply(token(person), ticket, "We are on it.", "PUBLIC").statusCode(202);
            sent("ANSWER", at.truncatedTo(ChronoUnit.MILLIS));
            return this;
        }

        Case refunds(long minor) {
            Desk.refund(token(person), ticket, minor).statusCode(202);
            awaitStage(ticket, "AWAITING_VERDICT");
            return this;
        }

        Case mayNotRefund(long minor) {
            Desk.refund(token(person), ticket, minor).statusCode(403);
            return this;
        }

        /** Gives fifty crowns at once, and asks the lead for the rest. */
        Case asksForCrowns(long minor) {
            approval = Desk.post(token(person), ticket, "approvals", """
                    {"remedy":{"type":"voucher","amount":{"minor":%d,"currency":"NOK"}},"because":"Down all week."}"""
                    .formatted(minor)).statusCode(202).extract().as(String.class, at("approval.id"));
            awaitStage(ticket, "AWAITING_APPROVAL");
            return this;
        }

        Case answered(String answer, String stage) {
            as(Token.of("manager", lead())).post("/v1/approvals/" + approval + "/" + answer).then().statusCode(200);
            awaitStage(ticket, stage);
            return this;
        }

        /** As its executor would have it. */
        Case takenBack() {
            pool.preparedQuery("""
                    insert into remedy select (jsonb_populate_record(given, jsonb_build_object('id', gen_random_uuid(),
                        'undoes', given.id))).* from remedy given where ticket_id = $1""")
                    .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely();
            return this;
        }

        /** Somebody looks at it afterwards. */
        Case judged(String outcome) {
            var sample = pool.preparedQuery("""
                    insert into sample (remedy_id, risks) select id, '{}' from remedy where ticket_id = $1 returning id""")
                    .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely().iterator().next().getLong(0);
            as(Token.tom()).body("{\"outcome\":\"%s\"}".formatted(outcome)).post("/v1/samples/" + sample + "/outcome").then()
                    .statusCode(200);
            return this;
        }

        Case explains() {
            Desk.post(token(person), ticket, "remedies", Desk.explanation()).statusCode(202);
            return this;
        }

        Case satisfies() {
            as(token(person)).post("/v1/tickets/" + ticket + "/return-message").then().statusCode(200);
            house.followUpDue(ticket, 1);
            sent("RETURN_MESSAGE", now());
            house.says(customer, "@VlinderHelpt yes, thanks!", "PUBLIC");
            awaitStage(ticket, "RELEASED");
            return this;
        }

        private void sent(String purpose, Instant at) {
            house.sent(customer, ticket, purpose, 1, at);
            replied.merge(ticket, at, (one, other) -> one.isBefore(other) ? one : other);
        }
    }
}
