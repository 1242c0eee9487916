package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.look;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class VerdictPageTest {

    private static final Pattern LINK = Pattern.compile("https://help\\.example(/verdict/[\\w-]+)");

    private final House house;

    VerdictPageTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("A20 A link counts once: looking at it changes nothing, the first answer is the customer's own verdict")
    void countsOnce() {
        // given
        var ines = house.privately("My internet is down since 21:40");
        var ticket = house.ticketOf(ines);
        var link = link(ines, ticket);

        // when
        given().get(link).then().statusCode(200).header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Robots-Tag", containsString("noindex")).header("Cache-Control", "no-store")
                .body(containsString("Is it solved?")).body(not(containsString("<script")));
        given().head(link).then().statusCode(200);
        look(Token.nora(), ticket).body(at("stage", equalTo("AWAITING_VERDICT"))).body(at("verdicts", hasSize(0)));
        answer(link, "SOLVED", "Thanks <b>Nora</b>").statusCode(200).body(containsString("Thank you"));

        // then
        look(Token.nora(), ticket).body(at("stage", equalTo("RELEASED")))
                .body(at("thread[-1].text", equalTo("Yes, it is solved. Thanks <b>Nora</b>")))
                .body(at("thread[-1].author.kind", equalTo("CUSTOMER")))
                .body(at("ended.evidenceMessageId",
                        equalTo(look(Token.nora(), ticket).extract().as(String.class, at("thread[-1].id")))));
        answer(link, "NOT_SOLVED", "").statusCode(200).body(containsString("We have your answer"));
        look(Token.nora(), ticket).body(at("stage", equalTo("RELEASED"))).body(at("verdicts", hasSize(1)));
    }

    @Test
    @DisplayName("A20 A20b A no by a link begins the next attempt, and the old link is closed then")
    void saysNo() {
        // given
        var ines = house.privately("Mijn internet ligt eruit");
        var ticket = house.ticketOf(ines);
        var link = link(ines, ticket);
        house.says(ines, "Nee, nog niet", "PRIVATE");

        // when
        var late = answer(link, "SOLVED", "");

        // then
        late.statusCode(410);
        look(Token.nora(), ticket).body(at("stage", equalTo("ANALYSING"))).body(at("attempt", equalTo(2)));
        given().get("/verdict/AAAA?lang=nl").then().statusCode(404).header("Content-Language", "nl");
        given().get("/verdict/" + "A".repeat(51)).then().statusCode(404);
    }

    @Test
    @DisplayName("A20 A question in public carries no link: anybody could answer it")
    void isNotGivenInPublic() {
        // given
        var ines = house.customer("@VlinderHelpt no internet");
        var ticket = house.ticketOf(ines);

        // when
        house.asks(ines, ticket);

        // then
        var texts = look(Token.nora(), ticket).extract().as(String[].class, at("thread.text"));
        assertThat(texts).hasSizeGreaterThan(1).noneMatch(text -> text.contains("/verdict/"));
    }

    private String link(Customer customer, String ticket) {
        house.asks(customer, ticket);
        String first = look(Token.nora(), ticket).extract()
                .as(String.class, at("thread[purpose=RETURN_MESSAGE][0].text"));
        var found = LINK.matcher(first);
        assertThat(found.find()).as(first).isTrue();
        return found.group(1);
    }

    private static ValidatableResponse answer(String link, String choice, String words) {
        return given().contentType("application/x-www-form-urlencoded").formParam("choice", choice).formParam("words", words)
                .post(link).then();
    }
}
