package io.amends.tickets.insight.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.events.EventTypes;
import io.amends.events.followup.CommitmentBroken;
import io.amends.events.followup.CommitmentKept;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.amends.tickets.insight.domain.Spread;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CareResourceTest {

    /** Nobody else promises anything for it. */
    private static final LocalDate DAY_OF_ITS_OWN = LocalDate.now(ZoneOffset.UTC).plusDays(300);
    private static final String CARE = "/v1/insight/care";
    private static final List<String> PARTS = List.of("analyse", "approval", "execute", "customer");

    @Inject
    House house;

    @Test
    @DisplayName("B7 B25 The figures are those of its tickets reckoned once more, and the parts of each add up to the whole")
    void equalsItsRecomputationFromTheTickets() {
        // given
        var from = Instant.now();
        var tickets = List.of(releasedOne(), askedAndSetAside(), setAside());

        // when
        var care = as(Token.tom()).get(CARE + "?from=" + from + "&to=" + Instant.now()).then().statusCode(200)
                .body(at("tickets", equalTo(3))).extract().as(JsonNode.class, at(""));

        // then
        var views = tickets.stream().map(ticket -> look(Token.nora(), ticket).extract().as(JsonNode.class, at(""))).toList();
        assertThat(views).allSatisfy(view -> {
            assertThat(PARTS.stream().map(part -> waited(view, part)).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(waited(view, "whole")).isPositive();
            assertThat(Duration.between(Instant.parse(view.required("openedAt").asText()),
                    Instant.parse(view.required("ended").required("at").asText())))
                    .isCloseTo(waited(view, "whole"), Duration.ofMillis(1));
        });
        assertThat(waited(views.get(1), "customer")).isPositive();
        List.of("whole", "analyse", "approval", "execute", "customer").forEach(part -> agrees(care, part, views));
    }

    @Test
    @DisplayName("B6 Of the promises due in a period it is told how many were kept, and how many were broken")
    void countsWhatPromisesWereWorth() {
        // given
        var ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
        for (int hour = 10; hour < 14; hour++) {
            Desk.post(Token.nora(), ticket, "commitments", """
                    {"dueAt":"%sT%d:00:00Z","words":"I call you."}""".formatted(DAY_OF_ITS_OWN, hour)).statusCode(201);
        }
        var made = as(Token.nora()).get("/v1/tickets/" + ticket + "/commitments").then().extract().as(String[].class,
                at("items.id"));
        settle(ticket, List.of(made));

        // when, then
        as(Token.tom()).get(CARE + "?from=" + DAY_OF_ITS_OWN + "T00:00:00Z&to=" + DAY_OF_ITS_OWN.plusDays(1) + "T00:00:00Z")
                .then().statusCode(200)
                .body(at("promises.made", equalTo(4)))
                .body(at("promises.kept", equalTo(2)))
                .body(at("promises.broken", equalTo(1)))
                .body(at("promises.open", equalTo(1)))
                .body(at("promises.keptRate", equalTo(0.6667)))
                .body(at("tickets", equalTo(0)))
                .body(at("waiting.whole.seconds", nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "admin", "partner" })
    @DisplayName("B25 Figures are for those who look afterwards")
    void refusesWhoDoesNotLookBack(String role) {
        as(Token.of(role)).get(CARE).then().statusCode(403);
    }

    private void settle(String ticket, List<String> made) {
        var id = UUID.fromString(ticket);
        made.subList(0, 2).forEach(kept -> house.tells(EventTypes.COMMITMENT_KEPT, id,
                new CommitmentKept(id, UUID.fromString(kept), "nora", Instant.now())));
        house.tells(EventTypes.COMMITMENT_BROKEN, id, new CommitmentBroken(id, UUID.fromString(made.get(2)), Instant.now()));
    }

    private String releasedOne() {
        var customer = house.customer("@VlinderHelpt no internet since 21:40!");
        var ticket = house.ticketOf(customer);
        house.asks(customer, ticket);
        house.says(customer, "@VlinderHelpt yes, thanks!", "PUBLIC");
        awaitStage(ticket, "RELEASED");
        return ticket;
    }

    private String askedAndSetAside() {
        var customer = house.customer("@VlinderHelpt no internet since 21:40!");
        var ticket = house.ticketOf(customer);
        Desk.reply(Token.nora(), ticket, "What is your number?", "PUBLIC").statusCode(202);
        house.says(customer, "4711-2208", "PUBLIC");
        return setAside(ticket);
    }

    private String setAside() {
        return setAside(house.ticketOf(house.customer("@VlinderHelpt have a nice weekend")));
    }

    private String setAside(String ticket) {
        Desk.post(Token.nora(), ticket, "set-aside", "{\"reason\":\"SPAM\"}").statusCode(200);
        return ticket;
    }

    private static void agrees(JsonNode care, String part, List<JsonNode> views) {
        var each = views.stream().map(view -> waited(view, part)).toList();
        var waiting = care.required("waiting").required(part);
        var seconds = waiting.required("seconds");
        assertThat(waiting.required("totalSeconds").longValue()).as("total of %s", part)
                .isEqualTo(each.stream().reduce(Duration.ZERO, Duration::plus).toSeconds());
        assertThat(new Spread(seconds.required("count").intValue(), seconds.required("p50").longValue(),
                seconds.required("p95").longValue())).as(part)
                .isEqualTo(Spread.of(each.stream().map(Duration::toSeconds).toList()).orElseThrow());
    }

    private static Duration waited(JsonNode view, String part) {
        return Duration.ofMillis(view.required("waiting").required(part + "Ms").longValue());
    }
}
