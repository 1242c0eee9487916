package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;

@QuarkusTest
class TicketListTest {

    private final House house;

    TicketListTest(House house) {
        this.house = house;
    }

    @Test
    void showsEveryTicketOnceOverAllPages() {
        // given
        var token = Token.colleague("somebody-" + UUID.randomUUID());
        var hers = IntStream.range(0, 7).mapToObj(number -> ticketOf(token, "@VlinderHelpt parcel " + number + " is late"))
                .toList();

        // when
        var pages = pages(token, "mine", 3);

        // then
        assertThat(pages).extracting(List::size).containsExactly(3, 3, 1);
        assertThat(pages.stream().flatMap(List::stream).toList()).as("longest waiting first").isEqualTo(hers);
    }

    @Test
    void showsTheEndedOnesNewestFirst() {
        // given
        var tickets = IntStream.range(0, 3).mapToObj(number -> ticketOf(Token.nora(), "@VlinderHelpt spam " + number)).toList();
        tickets.forEach(ticket -> Desk.post(Token.nora(), ticket, "set-aside", """
                {"reason":"SPAM"}""").statusCode(200));

        // when
        var ended = pages(Token.nora(), "ended", 2).stream().flatMap(List::stream).toList();

        // then
        assertThat(ended).startsWith(tickets.get(2), tickets.get(1), tickets.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void linksToTheNextPageAndNotBeyondTheLast() {
        // given
        var token = Token.colleague("somebody-" + UUID.randomUUID());
        ticketOf(token, "@VlinderHelpt parcel is late");
        ticketOf(token, "@VlinderHelpt parcel is late too");

        // when
        var first = page(token, "view=mine&limit=1");

        // then
        var next = first.as(String.class, at("next"));
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("cursor=" + next);
        assertThat(page(token, "view=mine&limit=1&cursor=" + next).header("Link")).isNull();
        assertThat(page(token, "view=mine&limit=2").header("Link")).isNull();
    }

    @Test
    void refusesACursorThatItDidNotGive() {
        // given
        var token = Token.colleague("somebody-" + UUID.randomUUID());
        ticketOf(token, "@VlinderHelpt parcel is late");
        ticketOf(token, "@VlinderHelpt parcel is late too");
        var cursor = page(token, "view=mine&limit=1").as(String.class, at("next"));
        var forged = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);

        // when, then
        refused(token, "view=mine&cursor=" + forged, "invalid-cursor");
        refused(token, "view=mine&cursor=not-a-cursor", "invalid-cursor");
        refused(token, "view=open&cursor=" + cursor, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "101", "-1", "1000000000", "abc", "1.5" })
    void refusesALimitThatIsNone(String limit) {
        refused(Token.nora(), "limit=" + limit, "invalid-request");
    }

    @Test
    void refusesAViewThatIsNone() {
        refused(Token.nora(), "view=everything", "no-such-view");
    }

    @Test
    @DisplayName("A13 What was said in private is shown to nobody but the sponsor, once there is one")
    void hidesPrivateWordsFromColleagues() {
        // given
        var ticket = house.ticketOf(house.privately("My internet is down, 4711-2208, 3511 AB"));
        look(Token.milan(), ticket).body(at("thread[0].text", containsString("4711-2208")));

        // when
        Desk.reply(Token.nora(), ticket, "Sorry, let me see", "PRIVATE").statusCode(202);

        // then
        look(Token.nora(), ticket).body(at("thread.text", hasSize(2))).body(at("excerpt", containsString("internet")));
        var colleagues = look(Token.milan(), ticket)
                .body(at("excerpt", equalTo(null)))
                .body(at("thread.text", equalTo(Arrays.asList(null, null))))
                .body(at("foundFacts.customerNumber", equalTo(null)))
                .body(at("playbooks", hasSize(0)))
                .body(at("others.items", hasSize(0)))
                .body(at("sponsor.name", equalTo("Nora Smit")));
        colleagues.body(not(containsString("internet"))).body(not(containsString("4711")));
        assertThat(listed(Token.nora(), ticket)).extractingByKey("excerpt").asString().contains("internet");
        assertThat(listed(Token.milan(), ticket)).containsEntry("excerpt", null);
    }

    @Test
    @DisplayName("A13 Not even the words of a private verdict are shown to a colleague")
    void hidesTheWordsOfAPrivateVerdict() {
        // given
        var ines = house.customer("@VlinderHelpt no internet since 21:40!");
        var ticket = house.ticketOf(ines);
        house.asks(ines, ticket);

        // when
        house.says(ines, "yes, thanks!", "PRIVATE");

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("RELEASED"))).body(at("verdicts[0].words", hasSize(2)));
        look(Token.milan(), ticket).body(at("verdicts[0].verdict", equalTo("SATISFIED")))
                .body(at("verdicts[0].words", hasSize(0)))
                .body(at("customer", equalTo(null))).body(at("returnMessage", equalTo(null)));
    }

    private String ticketOf(String token, String text) {
        var ticket = house.ticketOf(house.customer(text));
        Desk.post(token, ticket, "claim").statusCode(200);
        return ticket;
    }

    private static List<List<String>> pages(String token, String view, int limit) {
        var pages = new ArrayList<List<String>>();
        String cursor = null;
        do {
            var page = page(token, "view=" + view + "&limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor));
            pages.add(List.of(page.as(String[].class, at("items.id"))));
            cursor = page.as(String.class, at("next"));
        } while (cursor != null);
        return pages;
    }

    private static Map<String, Object> listed(String token, String ticket) {
        String cursor = null;
        do {
            var page = page(token, "limit=100" + (cursor == null ? "" : "&cursor=" + cursor));
            Map<String, Object> found = page.as(new TypeRef<Map<String, Object>>() {
            }.getType(), at("items[id=" + ticket + "][0]"));
            if (found != null) {
                return found;
            }
            cursor = page.as(String.class, at("next"));
        } while (cursor != null);
        throw new AssertionError("Not in the list: " + ticket);
    }

    private static ExtractableResponse<Response> page(String token, String query) {
        return as(token).get("/v1/tickets?" + query).then().statusCode(200).extract();
    }

    private static void refused(String token, String query, String code) {
        as(token).get("/v1/tickets?" + query).then().statusCode(400).body(at("code", equalTo(code)));
    }
}
