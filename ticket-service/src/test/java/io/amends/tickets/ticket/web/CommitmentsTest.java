package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.events.EventTypes;
import io.amends.events.followup.CommitmentAtRisk;
import io.amends.events.followup.CommitmentBroken;
import io.amends.events.followup.CommitmentKept;
import io.amends.tickets.Counter;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CommitmentsTest {

    private static final String MONDAY = inDays(20);

    private static final String SUNDAY = inDays(19);

    private final House house;
    private final Counter counter;
    private String ticket;

    CommitmentsTest(House house, Counter counter) {
        this.house = house;
        this.counter = counter;
    }

    @BeforeEach
    void open() {
        ticket = house.ticketOf(house.customer("@VlinderHelpt no internet since 21:40!"));
    }

    @Test
    @DisplayName("B6 B11 A promise is kept with its words and its time, told to the house, and makes the ticket hers")
    void keepsAPromise() {
        promise(Token.nora(), MONDAY).statusCode(201)
                .body(at("items", hasSize(1)))
                .body(at("items[0].madeBy.id", equalTo("nora")))
                .body(at("items[0].dueAt", equalTo(MONDAY)))
                .body(at("items[0].words", equalTo("I call you on Monday.")))
                .body(at("items[0].state", equalTo("OPEN")));

        look(Token.nora(), ticket).body(at("sponsor.id", equalTo("nora"))).body(at("stage", equalTo("NEW")));
        assertThat(house.told(ticket)).endsWith("ticket.claimed.v1", "commitment.made.v1");
    }

    @Test
    @DisplayName("B6 B3 A reply may promise in the same call: one tap, one action, and the ticket shows it")
    void promisesWithinAReply() {
        Desk.post(Token.nora(), ticket, "replies", """
                {"text":"I call you on Monday before ten.","visibility":"PUBLIC","commitment":{"dueAt":"%s"}}"""
                .formatted(MONDAY)).statusCode(202)
                .body(at("commitments", hasSize(1)))
                .body(at("commitments[0].dueAt", equalTo(MONDAY)))
                .body(at("commitments[0].words", equalTo("I call you on Monday before ten.")))
                .body(at("commitments[0].state", equalTo("OPEN")))
                .body(at("effort.actions", equalTo(1)));

        assertThat(house.told(ticket)).containsSubsequence("commitment.made.v1", "reply.requested.v1");
        look(Token.of("manager"), ticket).body(at("commitments[0].words", nullValue()));
    }

    @Test
    @DisplayName("B6 I1 A reply that cannot be sent promises nothing, and nothing is promised for yesterday")
    void promisesNothingWithoutTheReply() {
        var tooLong = "Monday! ".repeat(50);
        Desk.post(Token.nora(), ticket, "replies", """
                {"text":"%s","visibility":"PUBLIC","commitment":{"dueAt":"%s"}}""".formatted(tooLong, MONDAY)).statusCode(422);
        Desk.post(Token.nora(), ticket, "replies", """
                {"text":"Monday","visibility":"PUBLIC","commitment":{"dueAt":"2026-01-01T09:00:00Z"}}""").statusCode(400);

        look(Token.nora(), ticket).body(at("commitments", hasSize(0))).body(at("sponsor", nullValue()));
        assertThat(house.told(ticket)).doesNotContain("commitment.made.v1");
    }

    @Test
    @DisplayName("B6 B3 A6 The reply of a decision may promise too; one that is refused promises nothing, and leaves her draft")
    void promisesWithinADecision() {
        // given
        var draft = "/v1/tickets/" + ticket + "/draft";
        as(Token.nora()).body("{\"text\":\"I call you on\"}").put(draft).then().statusCode(200);

        // when
        decide("{\"type\":\"refund\",\"amount\":{\"minor\":99900,\"currency\":\"EUR\"}}").statusCode(403);
        list(Token.nora()).body(at("items", hasSize(0)));
        as(Token.nora()).get(draft).then().body(at("draft.text", equalTo("I call you on")));
        decide("{\"type\":\"words\"}").statusCode(202);

        // then
        list(Token.nora()).body(at("items", hasSize(1))).body(at("items[0].dueAt", equalTo(MONDAY)));
        as(Token.nora()).get(draft).then().body(at("draft", nullValue()));
    }

    @Test
    @DisplayName("B6 The same click twice is one promise")
    void promisesOnceUnderOneKey() {
        var key = UUID.randomUUID().toString();

        Desk.postOnce(Token.nora(), ticket, "commitments", key, body(MONDAY)).statusCode(201);
        Desk.postOnce(Token.nora(), ticket, "commitments", key, body(MONDAY)).statusCode(201);

        list(Token.nora()).body(at("items", hasSize(1)));
    }

    @Test
    @DisplayName("A5 B6 The ticket shows that a promise is at risk, and that it is broken; what is broken stays so")
    void showsWhatTheClockSays() {
        // given
        promise(Token.nora(), MONDAY).statusCode(201);
        var id = UUID.fromString(list(Token.nora()).extract().as(String.class, at("items[0].id")));
        var of = UUID.fromString(ticket);

        // when
        house.tells(EventTypes.COMMITMENT_AT_RISK, of, new CommitmentAtRisk(of, id, Instant.now()));
        String atRisk = list(Token.nora()).extract().as(String.class, at("items[0].state"));
        house.tells(EventTypes.COMMITMENT_BROKEN, of, new CommitmentBroken(of, id, Instant.now()));
        house.tells(EventTypes.COMMITMENT_KEPT, of, new CommitmentKept(of, id, "nora", Instant.now()));

        // then
        assertThat(atRisk).isEqualTo("AT_RISK");
        list(Token.nora()).body(at("items[0].state", equalTo("BROKEN")));
    }

    @Test
    @DisplayName("A13 That there is a promise is seen by whoever may know of the ticket, its words by whose it is")
    void showsTheWordsToWhoseItIs() {
        promise(Token.nora(), MONDAY).statusCode(201);

        list(Token.of("manager")).body(at("items", hasSize(1))).body(at("items[0].words", nullValue()));
    }

    @Test
    @DisplayName("B11 Nobody promises on somebody else's ticket")
    void refusesWhoseTicketItIsNot() {
        promise(Token.nora(), MONDAY).statusCode(201);

        promise(Token.milan(), MONDAY).statusCode(409).body(at("code", equalTo("taken")));
    }

    @Test
    @DisplayName("B6 input-F1 Nothing is promised for yesterday, nor on a ticket that has ended")
    void refusesWhatCannotBeKept() {
        promise(Token.nora(), "2026-01-01T09:00:00Z").statusCode(400).body(at("violations[0].field", equalTo("dueAt")));
        Desk.post(Token.nora(), ticket, "set-aside", "{\"reason\":\"SPAM\"}").statusCode(200);
        promise(Token.nora(), MONDAY).statusCode(409).body(at("code", equalTo("not-now")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            2027-02-29T09:00:00Z,           400, no such day
            2099-11-30T09:00:00,            400, no zone
            +1000000000-12-31T23:59:59Z,    400, no such year
            9999-12-31T23:59:59Z,           422, too far ahead
            """)
    @DisplayName("B6 A17 input-F2 input-F3 Nothing is promised for a time that never comes, nor put off until then")
    void refusesTimesThatNeverCome(String time, int status, String why) {
        promise(Token.nora(), time).statusCode(status);
        snooze(time).statusCode(status);
        Desk.post(Token.nora(), ticket, "replies", """
                {"text":"Monday","visibility":"PUBLIC","commitment":{"dueAt":"%s"}}""".formatted(time)).statusCode(status);

        look(Token.nora(), ticket).body(at("commitments", hasSize(0))).body(at("sponsor", nullValue()));
    }

    @Test
    @DisplayName("input-F9 What the clock says of a promise that nobody made changes nothing, and holds nothing up")
    void ignoresWhatNobodyPromised() {
        promise(Token.nora(), MONDAY).statusCode(201);
        var of = UUID.fromString(ticket);

        house.tells(EventTypes.COMMITMENT_BROKEN, of, new CommitmentBroken(of, UUID.randomUUID(), Instant.now()));

        list(Token.nora()).body(at("items", hasSize(1))).body(at("items[0].state", equalTo("OPEN")));
    }

    @Test
    @DisplayName("A17 A ticket can be put off, and then somebody looks again; never past what was promised")
    void putsOffUntilThePromiseAtTheLatest() {
        promise(Token.nora(), MONDAY).statusCode(201);

        snooze(Instant.parse(MONDAY).plusSeconds(1).toString()).statusCode(422).body(at("code", equalTo("past-commitment")));
        snooze(SUNDAY).statusCode(200).body(at("attentionDue", equalTo(SUNDAY)))
                .body(at("stage", equalTo("NEW")));
        assertThat(house.told(ticket)).endsWith("commitment.made.v1", "ticket.snoozed.v1");
    }

    @Test
    @DisplayName("B6 A13 What she owes is on her day, with whom and when: hers alone, a broken one until she promises anew")
    void listsWhatSheOwes() {
        // given
        promise(Token.nora(), SUNDAY).statusCode(201);
        var id = list(Token.nora()).extract().as(String.class, at("items[0].id"));
        var of = UUID.fromString(ticket);
        var mine = "items[id=" + id + "][0]";

        // when
        owed(Token.nora()).body(at(mine + ".customer", notNullValue()))
                .body(at(mine + ".words", equalTo("I call you on Monday.")))
                .body(at(mine + ".ticketId", equalTo(ticket))).body(at(mine + ".state", equalTo("OPEN")));
        owed(Token.milan()).body(at(mine, nullValue()));
        house.tells(EventTypes.COMMITMENT_BROKEN, of, new CommitmentBroken(of, UUID.fromString(id), Instant.now()));

        counter.run("update commitment set due_at = now() - interval '1 second' where id = '" + id + "'");

        // then
        owed(Token.nora()).body(at(mine + ".state", equalTo("BROKEN")));
        promise(Token.nora(), MONDAY).statusCode(201);
        owed(Token.nora()).body(at(mine, nullValue())).body(at("items[ticketId=" + ticket + "]", hasSize(1)));
        Desk.post(Token.nora(), ticket, "set-aside", "{\"reason\":\"SPAM\"}").statusCode(200);
        owed(Token.nora()).body(at("items[ticketId=" + ticket + "]", hasSize(0)));
    }

    private static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static ValidatableResponse owed(String token) {
        return as(token).get("/v1/me/commitments").then().statusCode(200);
    }

    private ValidatableResponse snooze(String until) {
        return Desk.post(Token.nora(), ticket, "snooze", "{\"until\":\"" + until + "\"}");
    }

    private ValidatableResponse promise(String token, String dueAt) {
        return Desk.post(token, ticket, "commitments", body(dueAt));
    }

    private ValidatableResponse decide(String remedy) {
        return Desk.post(Token.nora(), ticket, "remedies", """
                {"remedy":%s,"because":"She asked.","reply":{"text":"I call you on Monday.","visibility":"PUBLIC",
                "commitment":{"dueAt":"%s"}}}""".formatted(remedy, MONDAY));
    }

    private static String body(String dueAt) {
        return """
                {"dueAt":"%s","words":"I call you on Monday."}""".formatted(dueAt);
    }

    private ValidatableResponse list(String token) {
        return as(token).get("/v1/tickets/" + ticket + "/commitments").then().statusCode(200);
    }
}
