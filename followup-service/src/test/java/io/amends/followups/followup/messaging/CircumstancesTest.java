package io.amends.followups.followup.messaging;

import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;
import io.amends.events.ticket.CustomerZoneFound;
import io.amends.events.ticket.RemedyDoneByHand;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketHandedOver;
import io.amends.events.ticket.TicketOpened;
import io.amends.followups.House;
import io.amends.followups.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class CircumstancesTest {

    private static final Instant AFTERNOON = Instant.parse("2199-11-27T14:00:00Z");
    private static final Instant EVENING = Instant.parse("2199-11-27T22:05:00Z");

    private final Stories ines = Stories.ofInes();
    private final UUID contact = UUID.randomUUID();

    @Inject
    House house;

    @Test
    @DisplayName("A19 Who wrote in the afternoon is not written to at night, and the reason is shown")
    void waitsForTheMorning() {
        // given
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), opened("x"));

        // when
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(EVENING));

        // then
        shown().body(at("items[kind=RETURN_MESSAGE][0].dueAt", equalTo("2199-11-28T07:00:00Z")))
                .body(at("items[kind=RETURN_MESSAGE][0].because", equalTo("NIGHT")));
    }

    @Test
    @DisplayName("A19 B6 Where the company knows that they live, their own night counts")
    void waitsForTheMorningWhereTheyLive() {
        // given
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), opened("x"));
        house.tells(EventTypes.CUSTOMER_ZONE_FOUND, ines.ticket(),
                new CustomerZoneFound(ines.ticket(), "America/Curacao", AFTERNOON));

        // when
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(EVENING));

        // then
        shown().body(at("items[kind=RETURN_MESSAGE][0].dueAt", equalTo("2199-11-27T22:35:00Z")))
                .body(at("items[kind=RETURN_MESSAGE][0].because", equalTo("AS_PLANNED")));
    }

    @Test
    @DisplayName("A19 Who wrote at night themselves is awake")
    void comesAtNightToWhoWroteAtNight() {
        // given
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), opened("x"));
        house.tells(EventTypes.MESSAGE_RECEIVED, UUID.randomUUID(), wrote("x", EVENING.minusSeconds(300)));

        // when
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(EVENING));

        // then
        shown().body(at("items[kind=RETURN_MESSAGE][0].dueAt", equalTo("2199-11-27T22:35:00Z")))
                .body(at("items[kind=RETURN_MESSAGE][0].because", equalTo("AS_PLANNED")));
    }

    @Test
    @DisplayName("A19 Where the window is shut, nothing is sent, and it is shown what can be done instead")
    void showsWhatHinders() {
        // given
        house.tells(EventTypes.TICKET_OPENED, ines.ticket(), opened("whatsapp"));

        // when
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AFTERNOON.plusSeconds(90_000)));

        // then
        shown().body(at("items.kind", not(hasItem("RETURN_MESSAGE"))))
                .body(at("hindered[0].kind", equalTo("RETURN_MESSAGE")))
                .body(at("hindered[0].instead", equalTo("TEMPLATE")));
    }

    @Test
    @DisplayName("A19 Whoever carried it out for her is asked once, may answer once, and holds nothing back meanwhile")
    void asksTheSolver() {
        // given
        var hers = UUID.randomUUID();
        var milans = UUID.randomUUID();
        house.tells(EventTypes.TICKET_CLAIMED, ines.ticket(), new TicketClaimed(ines.ticket(), "tom", AFTERNOON));
        isDone(hers, "nora", AFTERNOON);
        isDone(milans, "milan", AFTERNOON.plusSeconds(1));
        isDone(UUID.randomUUID(), "tom", AFTERNOON.plusSeconds(2));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AFTERNOON));

        // when
        mine().body(at("items.id", hasItem(hers.toString()))).body(at("items.id", not(hasItem(milans.toString()))));
        shown().body(at("items.kind", hasItem("RETURN_MESSAGE"))).body(at("solvers.answer", hasItem(nullValue())));
        answer(milans).statusCode(404).body(at("code", equalTo("no-such-question")));
        answer(hers).statusCode(204);

        // then
        answer(hers).statusCode(409).body(at("code", equalTo("question-answered")));
        mine().body(at("items.id", not(hasItem(hers.toString()))));
        shown().body(at("solvers", hasSize(2))).body(at("solvers[0].answer.done", equalTo(false)))
                .body(at("solvers[0].answer.nextTime",
                        equalTo("NO")));
    }

    @Test
    @DisplayName("A18 A19 Whoever was given it is asked when it has taken effect, once for each attempt; the sponsor is not")
    void asksWhoeverWasGivenIt() {
        // given
        var femke = "femke-" + UUID.randomUUID();
        house.tells(EventTypes.TICKET_CLAIMED, ines.ticket(), new TicketClaimed(ines.ticket(), "tom", AFTERNOON));
        isGiven(femke);
        isGiven(femke);
        isGiven("tom");
        shown().body(at("solvers", hasSize(0)));

        // when
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AFTERNOON));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(AFTERNOON.plusSeconds(1)));

        // then
        shown().body(at("solvers", hasSize(1))).body(at("solvers[0].solver", equalTo(femke)))
                .body(at("solvers[0].remedyType", equalTo("words")));
    }

    private void isGiven(String to) {
        house.tells(EventTypes.TICKET_HANDED_OVER, ines.ticket(),
                new TicketHandedOver(ines.ticket(), 1, "tom", to, 1, AFTERNOON));
    }

    @Test
    @DisplayName("A19 People to come back to: the oldest promise first, until they were asked")
    void listsWhomToComeBackTo() {
        // given
        var past = Instant.parse("2001-01-01T10:00:00Z");
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(past));
        assertThat(due()).contains(ines.ticket().toString());

        // when
        house.tells(EventTypes.REPLY_SENT, ines.ticket(), ines.reply("RETURN_MESSAGE", false, past.plusSeconds(3600)));

        // then
        assertThat(due()).doesNotContain(ines.ticket().toString());
    }

    private void isDone(UUID remedy, String person, Instant at) {
        house.tells(EventTypes.REMEDY_DONE_BY_HAND, ines.ticket(),
                new RemedyDoneByHand(remedy, ines.ticket(), 1, "manual", "visit", person, at));
    }

    private static ValidatableResponse mine() {
        return nora().get("/v1/me/follow-ups").then().statusCode(200);
    }

    private List<String> due() {
        return List.of(nora().queryParam("until", "2001-01-02T00:00:00Z").get("/v1/follow-ups/due").then().statusCode(200)
                .extract().as(String[].class, at("items.ticketId")));
    }

    private static ValidatableResponse answer(UUID question) {
        return nora().body("""
                {"done":false,"cause":"The splitter is still wet","nextTime":"NO"}""")
                .post("/v1/follow-ups/" + question + "/answer").then();
    }

    private ValidatableResponse shown() {
        return nora().queryParam("ticket", ines.ticket()).get("/v1/follow-ups").then().statusCode(200);
    }

    private static RequestSpecification nora() {
        return given().auth().oauth2(Token.of("community-manager").sign()).contentType("application/json");
    }

    private TicketOpened opened(String network) {
        return new TicketOpened(ines.ticket(), contact, UUID.randomUUID(), network, "COMPLAINT", "CUSTOMER", "NEW", 1,
                AFTERNOON,
                AFTERNOON);
    }

    private MessageReceived wrote(String network, Instant at) {
        return new MessageReceived(UUID.randomUUID(), UUID.randomUUID(), contact, network, "1", "DM", "PRIVATE", "ines", "Ines",
                null, "Any news?", "en", at, at);
    }
}
