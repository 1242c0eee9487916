package io.amends.tickets.insight.web;

import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;

import java.time.Instant;
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
    }

    /** Somebody new, of a team, who may refund fifty euro. */
    String person(String name, String team) {
        var person = name + "-" + run;
        tokens.put(person, Token.of("community-manager", person, team(team)));
        house.mayRefundFiftyEuro(person);
        return person;
    }

    String team(String name) {
        return name + "-" + run;
    }

    /** Somebody complains, and this person looks them up. */
    Case looksUp(String person) {
        var customer = house.customer("@VlinderHelpt no internet, and that on a Friday night");
        var ticket = house.ticketOf(customer);
        tickets.add(ticket);
        Desk.lookUp(token(person), ticket).statusCode(200);
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
