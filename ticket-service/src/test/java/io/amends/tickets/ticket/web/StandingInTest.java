package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.followup.DutyChanged;
import io.amends.events.followup.OncallPaged;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Nora has it and is off; the customer writes, and somebody is on duty. */
@QuarkusTest
class StandingInTest {

    private static final UUID DUTY = UUID.fromString("d0000000-0000-8000-8000-000000000000");
    private static final String NOTE = "/v1/me/hand-over-note";
    private static final String HELLO = "I look into it for you.";

    private final House house;
    private final Pool pool;
    private final String watcher = Token.colleague("watcher-" + UUID.randomUUID());
    private String ticket;

    StandingInTest(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    @BeforeEach
    void noraHasItAndIsOff() {
        ticket = house.ticketOf(house.privately("My parcel was promised for Monday"));
        Desk.post(Token.nora(), ticket, "claim").statusCode(200);
        pool.preparedQuery("update ticket set sponsor_since = now() - interval '1 hour' where id = $1")
                .execute(Tuple.of(UUID.fromString(ticket))).await().indefinitely();
    }

    @AfterEach
    void nobodyIsOnDuty() {
        duty(null);
    }

    @Test
    @DisplayName("A13 A18 B11 Who is on duty reads and acts on an off-duty sponsor's ticket, is a solver then, and the sponsor stays")
    void letsWhoIsOnDutyAct() {
        // given
        duty("milan");
        House.look(Token.milan(), ticket).body(at("extent", equalTo("EVERYTHING")))
                .body(at("allowedActions", hasItem("reply")));

        // when
        Desk.reply(Token.milan(), ticket, HELLO, "PRIVATE").statusCode(202).body(at("sponsor.id", equalTo("nora")));

        // then
        assertThat(house.told(ticket)).containsOnlyOnce("ticket.solver-added.v1").contains("reply.requested.v1");
        nobodyIsOnDuty();
        House.look(Token.milan(), ticket).body(at("extent", equalTo("EVERYTHING")))
                .body(at("allowedActions", hasItem("reply")));
        House.look(Token.nora(), ticket).body(at("allowedActions", hasItem("reply")));
    }

    @Test
    @DisplayName("A13 B11 Everybody else is told who has it, and nothing is changed")
    void refusesEverybodyElse() {
        duty("milan");
        Desk.reply(watcher, ticket, HELLO, "PRIVATE").statusCode(409).body(at("code", equalTo("taken")))
                .body(at("sponsor.id", equalTo("nora")));
        assertThat(house.told(ticket)).doesNotContain("ticket.solver-added.v1", "reply.requested.v1");
        House.look(watcher, ticket).body(at("extent", equalTo("PUBLIC_ONLY")));
    }

    @Test
    @DisplayName("B11 Nobody takes over a ticket that is somebody else's, on duty or not")
    void keepsTheClaim() {
        duty("milan");
        Desk.post(Token.milan(), ticket, "claim").statusCode(409).body(at("code", equalTo("taken")));
        assertThat(house.told(ticket)).doesNotContain("ticket.solver-added.v1");
    }

    @Test
    @DisplayName("A13 A15 Whoever was paged for a ticket may read it and act on it, and on no other")
    void letsWhoWasPagedAct() {
        // given
        var other = house.ticketOf(house.privately("And mine for Tuesday"));
        Desk.post(Token.nora(), other, "claim").statusCode(200);
        duty("somebody-else");
        House.look(Token.milan(), ticket).body(at("extent", equalTo("PUBLIC_ONLY")));

        // when
        paged("milan", Instant.now());

        // then
        House.look(Token.milan(), ticket).body(at("extent", equalTo("EVERYTHING")))
                .body(at("allowedActions", hasItem("reply")));
        House.look(Token.milan(), other).body(at("extent", equalTo("PUBLIC_ONLY")));
        Desk.reply(Token.milan(), ticket, HELLO, "PRIVATE").statusCode(202).body(at("sponsor.id", equalTo("nora")));
    }

    @Test
    @DisplayName("A13 A page of yesterday gives no more right to read")
    void forgetsAPage() {
        duty("somebody-else");
        paged("milan", Instant.now().minus(Duration.ofDays(1)));
        House.look(Token.milan(), ticket).body(at("extent", equalTo("PUBLIC_ONLY")));
        Desk.reply(Token.milan(), ticket, HELLO, "PRIVATE").statusCode(409);
    }

    @Test
    @DisplayName("I1 A command that is refused leaves no solver behind, and the same key tried again helps once")
    void helpsOnceForOneIntent() {
        // given
        duty("milan");
        Desk.refund(Token.milan(), ticket, 99_999_900).statusCode(greaterThanOrEqualTo(400));
        assertThat(house.told(ticket)).doesNotContain("ticket.solver-added.v1");

        // when
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Desk.postOnce(Token.milan(), ticket, "replies", key, Desk.reply(HELLO, "PRIVATE")).statusCode(202);
        }

        // then
        assertThat(house.told(ticket)).containsOnlyOnce("ticket.solver-added.v1").containsOnlyOnce("reply.requested.v1");
    }

    @Test
    @DisplayName("A13 B16 The line for the next shift is read by its author and by whoever is on duty, and by nobody else")
    void leavesALineForTheNextShift() {
        // given
        duty("nora");
        var line = "{\"text\":\"The parcel for Ines comes back today.\"}";

        // when
        House.as(Token.nora()).body(line).put(NOTE).then().statusCode(200).body(at("note.by", equalTo("Nora Smit")));
        House.as(watcher).body(line).put(NOTE).then().statusCode(403).body(at("code", equalTo("not-on-duty")));

        // then
        House.as(Token.milan()).get(NOTE).then().statusCode(200).body(at("note", nullValue()));
        duty("milan");
        House.as(Token.milan()).get(NOTE).then().statusCode(200)
                .body(at("note.text", equalTo("The parcel for Ines comes back today.")));
        House.as(Token.nora()).get(NOTE).then().statusCode(200).body(at("note.by", equalTo("Nora Smit")));
        House.as(Token.milan()).body("{\"text\":\" \"}").put(NOTE).then().statusCode(200).body(at("note", nullValue()));
    }

    private void duty(@Nullable String person) {
        house.tells(EventTypes.DUTY_CHANGED, DUTY, new DutyChanged(person,
                person == null ? null : Instant.now().plus(Duration.ofHours(8)), Instant.now()));
    }

    private void paged(String person, Instant at) {
        var id = UUID.fromString(ticket);
        house.tells(EventTypes.ONCALL_PAGED, id, new OncallPaged(id, UUID.randomUUID(), person, "COMMITMENT_BROKEN", 1, false,
                at, at.plus(Duration.ofMinutes(5))));
    }
}
