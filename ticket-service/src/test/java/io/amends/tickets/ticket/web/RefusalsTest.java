package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.Desk.post;
import static io.amends.tickets.Desk.refund;
import static io.amends.tickets.Desk.reply;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.look;
import static io.amends.tickets.House.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Desk;
import io.amends.tickets.FakeCompany;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** One test per row of {@link TicketProblems}, and per refusal of a request. */
@QuarkusTest
class RefusalsTest {

    private final House house;
    private String ticket;

    RefusalsTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt my internet is down since 21:40!"));
    }

    @Test
    void doesNotKnowATicketThatIsNotThere() {
        problem(as(Token.nora()).get("/v1/tickets/" + Desk.unknown()).then(), 404, "no-such-ticket");
        problem(post(Token.nora(), Desk.unknown(), "claim"), 404, "no-such-ticket");
    }

    @Test
    void answersNotFoundToAnIdThatIsNone() {
        problem(as(Token.nora()).get("/v1/tickets/1%20OR%201=1").then(), 404, "not-found");
    }

    @Test
    @DisplayName("B11 Somebody else's ticket is refused, and it is told who has it since when")
    void tellsWhoHasIt() {
        // given
        reply(Token.milan(), ticket, "I am on it", "PUBLIC").statusCode(202);

        // when
        var refusal = reply(Token.nora(), ticket, "Me too", "PUBLIC");

        // then
        problem(refusal, 409, "taken")
                .body(at("sponsor.id", equalTo("milan")))
                .body(at("sponsor.name", equalTo("Milan Visser")))
                .body(at("since", notNullValue()))
                .body(at("title", equalTo("Milan Visser has it")));
        problem(post(Token.nora(), ticket, "claim"), 409, "taken");
        problem(refund(Token.nora(), ticket, 2500), 409, "taken");
        problem(Desk.lookUp(Token.nora(), ticket), 409, "taken");
    }

    @Test
    @DisplayName("B17 input-B5 What the stage does not offer is refused, and it is told what it offers")
    void tellsWhatIsPossibleNow() {
        problem(post(Token.nora(), ticket, "not-solved"), 409, "not-now")
                .body(at("stage", equalTo("NEW")))
                .body(at("allowedActions", hasItems("claim", "reply", "decide")));
        problem(post(Token.nora(), ticket, "ask-again"), 409, "not-now");
        problem(post(Token.nora(), ticket, "return-message"), 409, "not-now");
    }

    @Test
    @DisplayName("B4 B8 A cent above the limit is refused with what can be given now, and the limit itself is given")
    void rulesExactlyAtTheLimit() {
        // given
        Desk.lookUp(Token.nora(), ticket).statusCode(200);

        // when
        var above = refund(Token.nora(), ticket, 5001);
        var exactly = refund(Token.nora(), ticket, 5000);

        // then
        problem(above, 403, "above-your-mandate")
                .body(at("ruling", equalTo("NEEDS_APPROVAL")))
                .body(at("mandateLimit.minor", equalTo(5000)))
                .body(at("excess.minor", equalTo(1)))
                .body(at("now[0].remedy", equalTo("refund")))
                .body(at("now[0].amount.minor", equalTo(5000)))
                .body(at("now.remedy", hasItem("words")));
        exactly.statusCode(202);
    }

    @Test
    @DisplayName("B4 Another currency is outside the mandate, and still there is something to give")
    void refusesAnotherCurrency() {
        // given
        Desk.lookUp(Token.nora(), ticket).statusCode(200);

        // when
        var refusal = post(Token.nora(), ticket, "remedies", refund("100", "USD"));

        // then
        problem(refusal, 403, "above-your-mandate")
                .body(at("ruling", equalTo("OUTSIDE_MANDATE")))
                .body(at("now.remedy", hasItem("words")));
        assertThat(stage(ticket)).isEqualTo("ANALYSING");
    }

    @Test
    @DisplayName("B4 B24 May I? is answered before anybody acts, and changes nothing")
    void rulesWithoutEffect() {
        // given
        int version = look(Token.nora(), ticket).extract().as(Integer.class, at("version"));

        // when
        var within = post(Token.nora(), ticket, "rulings", ruling(5000));
        var above = post(Token.nora(), ticket, "rulings", ruling(8000));

        // then
        within.statusCode(200).body(at("ruling", equalTo("WITHIN_MANDATE")));
        above.statusCode(200).body(at("ruling", equalTo("NEEDS_APPROVAL"))).body(at("excess.minor", equalTo(3000)));
        look(Token.nora(), ticket).body(at("version", equalTo(version))).body(at("sponsor", equalTo(null)));
    }

    @Test
    @DisplayName("B5 A remedy names the verified customer")
    void wantsTheCustomerVerified() {
        problem(refund(Token.nora(), ticket, 2500), 422, "customer-not-verified");
        assertThat(stage(ticket)).isEqualTo("NEW");
    }

    @Test
    void wantsWordsForAnExplanation() {
        problem(post(Token.nora(), ticket, "remedies", """
                {"remedy":{"type":"words"},"because":"It was asked."}"""), 422, "words-need-a-reply");
    }

    @Test
    void doesNotFindACustomerWhoIsNotThere() {
        problem(Desk.lookUp(Token.nora(), ticket, "1234-5678"), 404, "no-such-customer");
        assertThat(stage(ticket)).isEqualTo("NEW");
    }

    @Test
    void changesNothingWhenTheCompanySystemIsOutOfOrder() {
        problem(Desk.lookUp(Token.nora(), ticket, FakeCompany.OUT_OF_ORDER), 503, "company-system-unavailable")
                .body(at("detail", not(containsString("html"))));
        assertThat(stage(ticket)).isEqualTo("NEW");
    }

    @Test
    @DisplayName("A4 A reply without visibility is refused, and never guessed")
    void wantsTheVisibility() {
        problem(post(Token.nora(), ticket, "replies", """
                {"text":"Sorry!"}"""), 400, "invalid-request")
                .body(at("violations.field", hasItem("visibility")));
        problem(post(Token.nora(), ticket, "remedies", """
                {"remedy":{"type":"words"},"because":"It was asked.","reply":{"text":"Sorry!"}}"""), 400, "invalid-request");
        problem(reply(Token.nora(), ticket, "Sorry!", "FRIENDS"), 400, "unreadable-body");
        problem(reply(Token.nora(), ticket, "Sorry!", "INTERNAL"), 422, "internal-goes-nowhere");
        look(Token.nora(), ticket).body(at("sponsor", equalTo(null)));
    }

    @Test
    @DisplayName("B10 What the network would not take is refused, with the limit")
    void refusesATextThatIsTooLong() {
        problem(reply(Token.nora(), ticket, "a".repeat(275), "PUBLIC"), 422, "text-too-long").body(at("limit", equalTo(280)));
        reply(Token.nora(), ticket, "a".repeat(274), "PUBLIC").statusCode(202);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "'\"10\"', 400, unreadable-body", "10.5, 400, unreadable-body", "1e308, 400, unreadable-body",
            "9223372036854775808, 400, unreadable-body", "null, 400, unreadable-body", "true, 400, unreadable-body",
            "NaN, 400, unreadable-body", "0, 422, malformed-remedy", "-1, 422, malformed-remedy",
            "9007199254740993, 403, above-your-mandate" })
    @DisplayName("B4 An amount is a positive whole number of minor units")
    void wantsAWholePositiveAmount(String amount, int status, String code) {
        // given
        Desk.lookUp(Token.nora(), ticket).statusCode(200);

        // when
        var refusal = post(Token.nora(), ticket, "remedies", refund(amount, "EUR"));

        // then
        problem(refusal, status, code);
        assertThat(stage(ticket)).isEqualTo("ANALYSING");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ABC", "eur", "XXX", "E", "EURO" })
    void wantsAKnownCurrency(String currency) {
        problem(post(Token.nora(), ticket, "rulings", """
                {"remedy":{"type":"refund","amount":{"minor":100,"currency":"%s"}}}""".formatted(currency)), 422,
                "unknown-currency");
    }

    @Test
    void wantsAKnownRemedy() {
        problem(post(Token.nora(), ticket, "rulings", """
                {"remedy":{"type":"helicopter"}}"""), 422, "no-such-remedy");
    }

    @ParameterizedTest
    @ValueSource(strings = { "status", "approvedBy", "authorityLimit", "sponsor", "remedyId" })
    @DisplayName("B4 What a request may not say is refused and not passed over")
    void refusesAnUnknownField(String field) {
        problem(post(Token.nora(), ticket, "replies", """
                {"text":"Sorry!","visibility":"PUBLIC","%s":"x"}""".formatted(field)), 400, "unreadable-body")
                .body(at("violations.field", hasItem(field)));
        look(Token.nora(), ticket).body(at("thread", hasSize(1))).body(at("sponsor", equalTo(null)));
    }

    @Test
    void refusesATextThatCannotBeKept() {
        problem(reply(Token.nora(), ticket, "Sorry\\u0000!", "PUBLIC"), 400, "unreadable-body")
                .body(at("violations.field", hasItem("text")));
    }

    @Test
    void wantsJson() {
        problem(as(Token.nora()).contentType("text/plain").body("Sorry!").post("/v1/tickets/" + ticket + "/replies").then(),
                415,
                "unsupported-media-type");
    }

    @Test
    @DisplayName("A7 No path leads under urgent")
    void keepsThePriorityFloor() {
        problem(post(Token.nora(), ticket, "priority", priority("LOW")), 422, "priority-floor");
        post(Token.nora(), ticket, "priority", priority("CRITICAL")).statusCode(200).body(at("priority", equalTo("CRITICAL")));
        look(Token.nora(), ticket).body(at("priority", equalTo("CRITICAL")));
    }

    @Test
    @DisplayName("B17 Spam is set aside in one tap")
    void setsAsideInOneTap() {
        post(Token.nora(), ticket, "set-aside", """
                {"reason":"SPAM"}""").statusCode(200)
                .body(at("stage", equalTo("NOT_A_COMPLAINT")))
                .body(at("ended.reason", equalTo("SPAM")))
                .body(at("effort.actions", equalTo(1)))
                .body(at("allowedActions", equalTo(List.of())));
        problem(post(Token.nora(), ticket, "set-aside", "{}"), 400, "invalid-request");
    }

    @Test
    @DisplayName("A20 input-B6 Closing by exception is a manager's, with a reason, and shown as what it is")
    void overridesOnlyByAManagerWithAReason() {
        // given
        var reason = """
                {"reason":"Settled in court last week."}""";

        // when, then
        problem(post(Token.nora(), ticket, "override", reason), 403, "forbidden");
        problem(post(Token.tom(), ticket, "override", """
                {"reason":"x"}"""), 400, "invalid-request");
        problem(post(Token.tom(), ticket, "override", """
                {"reason":""}"""), 400, "invalid-request");
        post(Token.tom(), ticket, "override", reason).statusCode(200)
                .body(at("stage", equalTo("OVERRIDDEN")))
                .body(at("ended.by.id", equalTo("tom")))
                .body(at("ended.evidenceMessageId", equalTo(null)));
        problem(post(Token.milan(), ticket, "claim"), 409, "not-now");
    }

    @Test
    void speaksDutch() {
        // given
        reply(Token.milan(), ticket, "Ik ben ermee bezig", "PUBLIC").statusCode(202);

        // when
        var refusal = as(Token.nora()).header("Accept-Language", "nl-NL,nl;q=0.9").post("/v1/tickets/" + ticket + "/claim")
                .then();

        // then
        problem(refusal, 409, "taken").body(at("title", equalTo("Milan Visser heeft het al")));
    }

    @Test
    void bearsAnETag() {
        as(Token.nora()).get("/v1/tickets/" + ticket).then().statusCode(200).header("ETag", startsWith("\"v0-"));
        post(Token.nora(), ticket, "claim").statusCode(200).header("ETag", startsWith("\"v1-"));
    }

    private static String ruling(int minor) {
        return """
                {"remedy":{"type":"refund","amount":{"minor":%d,"currency":"EUR"}}}""".formatted(minor);
    }

    private static String priority(String name) {
        return """
                {"priority":"%s"}""".formatted(name);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body(at("status", equalTo(status)))
                .body(at("code", equalTo(code)))
                .body(at("type", equalTo("urn:amends:problem:" + code)))
                .body(at("title", notNullValue()))
                .body(at("detail", notNullValue()));
    }
}
