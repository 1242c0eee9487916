package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static io.amends.tickets.House.awaitStage;
import static io.amends.tickets.ticket.web.TopUps.answer;
import static io.amends.tickets.ticket.web.TopUps.ask;
import static io.amends.tickets.ticket.web.TopUps.asked;
import static io.amends.tickets.ticket.web.TopUps.look;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.followup.DutyChanged;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.amends.tickets.ticket.web.TopUps.People;
import io.quarkus.test.junit.QuarkusTest;

/** 80 francs are needed on a mandate of 50 (B8, B30), over REST and on a real database. */
@QuarkusTest
class AskingForMoreTest {

    private final TopUps topUps;
    private final House house;
    private People people;
    private String ticket;

    AskingForMoreTest(TopUps topUps, House house) {
        this.topUps = topUps;
        this.house = house;
    }

    @BeforeEach
    void somebodyNeedsMore() {
        people = topUps.people();
        ticket = topUps.ticket(people);
    }

    @Test
    @DisplayName("B8 B30 80 on a mandate of 50: 50 at once, 30 asked of the lowest mandate that covers it, in one command")
    void givesAtOnceAndAsksForTheRest() {
        ask(people.askerToken(), ticket, 8000).statusCode(202)
                .body(at("approval.state", equalTo("REQUESTED")))
                .body(at("approval.waiting", equalTo("US_APPROVAL")))
                .body(at("approval.amount.minor", is(3000)))
                .body(at("approval.givenAtOnce.minor", is(5000)))
                .body(at("approval.total.minor", is(8000)))
                .body(at("approval.asked.holder", equalTo(List.of(people.lead()))))
                .body(at("approval.answerableAt", notNullValue()))
                .body(at("approval.words", containsString(people.lead() + ". Nobody is woken; there by")))
                .body(at("approval.preview", containsString("30.00")))
                .body(at("approval.mayAnswer", is(false)))
                .body(at("remedies.amount.minor", equalTo(List.of(5000))))
                .body(at("effort.permissions", is(1)))
                .body(at("allowedActions", hasItem("withdraw-approval")));

        assertThat(topUps.ordered(ticket)).containsExactly("5000 " + people.asker());
        assertThat(topUps.logged(ticket)).contains("DECIDED " + people.asker(),
                "APPROVAL_REQUESTED " + people.asker() + " for " + people.asker());
        assertThat(house.told(ticket)).contains("decision.made.v1", "approval.requested.v1");
    }

    @Test
    @DisplayName("A20 B7 While 30 are asked for, the 50 that took effect do not ask the customer whether it is solved")
    void asksNoQuestionYet() {
        // given
        asked(people, ticket, 8000);

        // when
        awaitStage(people.askerToken(), ticket, "AWAITING_APPROVAL");

        // then
        as(people.askerToken()).get("/v1/tickets/" + ticket).then().body(at("returnMessage", nullValue()))
                .body(at("remedies[0].state", equalTo("EXECUTED")))
                .body(at("approval.waiting", equalTo("US_APPROVAL")));
    }

    @Test
    @DisplayName("B8 B14 A yes is ordered under the approver's mandate, both persons are on record, and then the customer is asked once")
    void carriesOutAYes() {
        // given
        var approval = asked(people, ticket, 8000);
        awaitStage(people.askerToken(), ticket, "AWAITING_APPROVAL");

        // when
        answer(people.leadToken(), approval, "grant").statusCode(200)
                .header("ETag", notNullValue())
                .body(at("state", equalTo("GRANTED")))
                .body(at("answeredBy.id", equalTo(people.lead())))
                .body(at("remedyId", notNullValue()))
                .body(at("waiting", nullValue()))
                .body(at("settledAt", notNullValue()));

        // then
        assertThat(topUps.ordered(ticket)).containsExactly("5000 " + people.asker(), "3000 " + people.lead());
        assertThat(topUps.logged(ticket)).contains("APPROVAL_GRANTED " + people.lead() + " for " + people.asker());
        awaitStage(people.askerToken(), ticket, "AWAITING_VERDICT");
        as(people.askerToken()).get("/v1/tickets/" + ticket).then().body(at("returnMessage", notNullValue()));
        assertThat(house.told(ticket)).contains("approval.granted.v1");
    }

    @Test
    @DisplayName("B8 A request is good for one answer: a second one is told who gave the first")
    void isGoodForOneAnswer() {
        // given
        var approval = asked(people, ticket, 8000);
        answer(people.leadToken(), approval, "grant").statusCode(200);

        // when, then
        answer(people.leadToken(), approval, "grant").statusCode(409)
                .body(at("type", containsString("approval-answered"))).body(at("detail", containsString(people.lead())));
        answer(people.leadToken(), approval, "refuse").statusCode(409).body(at("type", containsString("approval-answered")));
        assertThat(topUps.total(ticket)).isEqualTo(8000);
    }

    @Test
    @DisplayName("B24 I2 The same tap twice is one yes")
    void takesTheSameTapOnce() {
        // given
        var approval = asked(people, ticket, 8000);
        var key = UUID.randomUUID().toString();

        // when, then
        for (int tap = 0; tap < 2; tap++) {
            given().auth().oauth2(people.leadToken()).header("Idempotency-Key", key)
                    .post("/v1/approvals/" + approval + "/grant").then().statusCode(200).body(at("state", equalTo("GRANTED")));
        }
        given().auth().oauth2(people.leadToken()).post("/v1/approvals/" + approval + "/grant").then().statusCode(400);
        assertThat(topUps.total(ticket)).isEqualTo(8000);
    }

    @Test
    @DisplayName("B8 When nothing can be given at once, all of it is asked for and the ticket waits; after a no she decides anew and reads why")
    void decidesAnewAfterANo() {
        // given
        Desk.post(people.askerToken(), ticket, "remedies", TopUps.voucher(5000)).statusCode(202);
        var second = secondTicketOfTheSameCustomer();
        var approval = asked(people, second, 3000);
        as(people.askerToken()).get("/v1/tickets/" + second).then().body(at("stage", equalTo("AWAITING_APPROVAL")))
                .body(at("approval.givenAtOnce.minor", is(0)));

        // when
        as(people.leadToken()).body("{\"words\":\"We gave a new device last week.\"}")
                .post("/v1/approvals/" + approval + "/refuse").then().statusCode(200).body(at("state", equalTo("REFUSED")));

        // then
        as(people.askerToken()).get("/v1/tickets/" + second).then().body(at("stage", equalTo("DECIDING")))
                .body(at("approval.refusal", equalTo("We gave a new device last week.")))
                .body(at("approval.words", containsString(people.lead())));
        assertThat(topUps.logged(second)).contains("APPROVAL_REFUSED " + people.lead() + " for " + people.asker());
        assertThat(topUps.total(second)).isZero();
    }

    @Test
    @DisplayName("B8 Within her mandate nobody is asked, and the answer says what to call; words are never asked for")
    void asksNobodyWithinTheMandate() {
        ask(people.askerToken(), ticket, 5000).statusCode(422).body(at("type", containsString("nothing-to-ask")))
                .body(at("detail", containsString("POST remedies")));
        Desk.post(people.askerToken(), ticket, "approvals", Desk.explanation()).statusCode(422);
    }

    @Test
    @DisplayName("B8 B9 One request at a time for a ticket; taken back, the next can be asked for")
    void asksOnceAtATime() {
        // given
        var approval = asked(people, ticket, 8000);

        // when, then
        ask(people.askerToken(), ticket, 9000).statusCode(409).body(at("type", containsString("approval-pending")));
        answer(people.askerToken(), approval, "withdraw").statusCode(200).body(at("voidReason", equalTo("WITHDRAWN")));
        awaitStage(people.askerToken(), ticket, "DECIDING");
        answer(people.leadToken(), approval, "grant").statusCode(409).body(at("type", containsString("approval-void")));
        ask(people.askerToken(), ticket, 4000).statusCode(202).body(at("approval.amount.minor", is(4000)));
    }

    @Test
    @DisplayName("B8 When nobody's mandate covers it, the answer names what she can give now")
    void saysThatNobodyCoversIt() {
        ask(people.askerToken(), ticket, 50_001).statusCode(422).body(at("type", containsString("nobody-covers")))
                .body(at("now[0].amount.minor", is(5000)));
        assertThat(topUps.ordered(ticket)).isEmpty();
    }

    @Test
    @DisplayName("B8 B13 Nobody says yes to herself: the person counts and not the account or its roles")
    void isNotHersToGrant() {
        // given
        var approval = asked(people, ticket, 8000);

        // when, then
        answer(Token.of("manager", people.asker()), approval, "grant").statusCode(409)
                .body(at("type", containsString("approval-your-own")));
        assertThat(topUps.total(ticket)).isEqualTo(5000);
    }

    @Test
    @DisplayName("A13 Whoever was asked sees the ticket until they have answered; for all others there is no request")
    void showsTheTicketToWhomWasAsked() {
        // given
        var secret = "secret-" + people.run();
        var approval = asked(people, ticket, 8000);
        var outsider = Token.of("community-manager", "outsider-" + people.run());

        // when, then
        as(people.leadToken()).get("/v1/tickets/" + ticket).then().body(at("extent", equalTo("EVERYTHING")))
                .body(at("thread[0].text", containsString(secret)));
        as(people.chiefToken()).get("/v1/tickets/" + ticket).then().body(at("extent", not(equalTo("EVERYTHING"))));
        as(outsider).get("/v1/tickets/" + ticket).then().body(at("approval.because", nullValue()))
                .body(at("approval.preview", nullValue())).body(not(containsString(secret)));
        look(outsider, approval).statusCode(404);
        answer(outsider, approval, "grant").statusCode(404);
        answer(outsider, approval, "withdraw").statusCode(404);
        look(people.askerToken(), approval).statusCode(200).body(at("mayAnswer", is(false)));
        look(people.leadToken(), approval).statusCode(200).body(at("mayAnswer", is(true))).header("ETag", notNullValue())
                .body(at("because", equalTo("Down all week.")));
        answer(people.leadToken(), approval, "refuse").statusCode(200);
        as(people.leadToken()).get("/v1/tickets/" + ticket).then().body(at("extent", not(equalTo("EVERYTHING"))))
                .body(not(containsString(secret)));
    }

    @Test
    @DisplayName("B8 A list shows what I may answer and what I asked for, waiting or settled")
    void lists() {
        // given
        var approval = asked(people, ticket, 8000);

        // when, then
        for (var token : List.of(people.askerToken(), people.leadToken())) {
            as(token).get("/v1/approvals").then().statusCode(200).body(at("items.id", hasItem(approval)));
        }
        as(people.chiefToken()).get("/v1/approvals").then().body(at("items.id", not(hasItem(approval))));
        answer(people.leadToken(), approval, "refuse").statusCode(200);
        as(people.leadToken()).get("/v1/approvals?state=waiting").then().body(at("items.id", not(hasItem(approval))));
        as(people.leadToken()).get("/v1/approvals?state=settled").then().body(at("items.id", hasItem(approval)));
        as(people.leadToken()).get("/v1/approvals?state=other").then().statusCode(400);
        as(Token.of("partner", "somebody")).get("/v1/approvals").then().statusCode(403);
    }

    @Test
    @DisplayName("B8 Another customer looked up meanwhile: void by itself, and a yes is told why it comes to nothing, in her language")
    void isVoidForAnotherCustomer() {
        // given
        var approval = asked(people, ticket, 8000);

        // when
        Desk.lookUp(people.askerToken(), ticket, TopUps.number()).statusCode(200);

        // then
        answer(people.leadToken(), approval, "grant").statusCode(409).body(at("type", containsString("approval-void")))
                .body(at("detail", containsString("Another customer")));
        given().auth().oauth2(people.leadToken()).header("Accept-Language", "nl").header("Idempotency-Key", "nl-" + approval)
                .post("/v1/approvals/" + approval + "/grant").then().body(at("detail", containsString("andere klant")));
        assertThat(topUps.total(ticket)).isEqualTo(5000);
        assertThat(house.told(ticket)).contains("approval.voided.v1");
        assertThat(topUps.logged(ticket)).contains("APPROVAL_VOID amends for " + people.asker());
    }

    @Test
    @DisplayName("B8 Decided otherwise meanwhile: void by itself")
    void isVoidWhenSheDecidesOtherwise() {
        // given
        var approval = asked(people, ticket, 8000);
        awaitStage(people.askerToken(), ticket, "AWAITING_APPROVAL");

        // when
        Desk.post(people.askerToken(), ticket, "remedies", Desk.explanation()).statusCode(202);

        // then
        look(people.leadToken(), approval).body(at("voidReason", equalTo("AMOUNT_CHANGED")));
        answer(people.leadToken(), approval, "grant").statusCode(409);
        assertThat(topUps.total(ticket)).isEqualTo(5000);
    }

    @Test
    @DisplayName("B8 B4 A yes is ruled on at commit: a mandate lowered since stops it, and the request still waits")
    void isRuledOnAgain() {
        // given
        var approval = asked(people, ticket, 8000);
        topUps.lower(people.lead(), 7999);

        // when, then: 30 are within, but the 80 that they belong to are not
        answer(people.leadToken(), approval, "grant").statusCode(403).body(at("type", containsString("above-your-mandate")));
        look(people.leadToken(), approval).body(at("state", equalTo("REQUESTED")));
        topUps.lower(people.lead(), 8000);
        answer(people.leadToken(), approval, "grant").statusCode(200);
    }

    @Test
    @DisplayName("B8 Nobody who is the customer says yes: no self-dealing of the approver")
    void isNotTheCustomersToGrant() {
        // given
        var number = as(people.askerToken()).get("/v1/tickets/" + ticket).as(String.class, at("customer.number"));
        topUps.sql("insert into staff_customer (person_id, customer_number) values ($1, $2)", people.lead(), number);
        var approval = asked(people, ticket, 8000);

        // when, then
        answer(people.leadToken(), approval, "grant").statusCode(403).body(at("why", equalTo("SELF_DEALING")));
        assertThat(topUps.total(ticket)).isEqualTo(5000);
    }

    @Test
    @DisplayName("B20 When patience ends the deputy is asked too, and may answer")
    void asksTheDeputyToo() {
        // given
        var approval = asked(people, ticket, 8000);
        answer(people.chiefToken(), approval, "grant").statusCode(404);

        // when
        topUps.patienceEnds(ticket, approval);
        topUps.patienceEnds(ticket, approval);

        // then
        look(people.chiefToken(), approval).statusCode(200)
                .body(at("asked.holder", equalTo(List.of(people.lead(), people.chief()))));
        answer(people.chiefToken(), approval, "grant").statusCode(200);
        assertThat(topUps.ordered(ticket)).contains("3000 " + people.chief());
        topUps.patienceEnds(ticket, approval);
    }

    @Test
    @DisplayName("B20 Where the house rules so, silence grants a little, under the mandate that was asked, and the log says so")
    void silenceGrantsALittle() {
        // given: in kronor silence grants up to 10
        topUps.mandate(people.asker(), 5000, "SEK");
        topUps.mandate(people.lead(), 20_000, "SEK");
        String little = Desk.post(people.askerToken(), ticket, "approvals", TopUps.voucher(6000, "SEK")).statusCode(202)
                .extract().as(String.class, at("approval.id"));

        // when
        topUps.patienceEnds(ticket, little);

        // then
        look(people.askerToken(), little).body(at("state", equalTo("GRANTED"))).body(at("answeredBy", nullValue()))
                .body(at("words", containsString("Nobody answered")));
        assertThat(topUps.ordered(ticket)).containsExactly("5000 " + people.asker(), "1000 " + people.asker());
        assertThat(topUps.logged(ticket)).contains("SILENCE_GRANTED " + people.asker() + " for " + people.asker());
        assertThat(topUps.limitsDecidedUnder(ticket)).containsExactlyInAnyOrder(5000L, 20_000L);
        answer(people.leadToken(), little, "grant").statusCode(409).body(at("type", containsString("approval-answered")));
    }

    @Test
    @DisplayName("B20 B4 Silence grants from the budget of the day of whoever was silent, a person or a role, and not above it")
    void silenceHasABudgetOfTheDay() {
        for (boolean role : new boolean[] { false, true }) {
            // given: the silent may give 15 a day
            people = topUps.people();
            topUps.mandate(people.asker(), 5000, "SEK");
            var silent = role ? topUps.roleMandate(20_000, 1500, "SEK") : topUps.dayMandate(people.lead(), 20_000, 1500, "SEK");
            var first = askedForTenKronor(topUps.ticket(people));
            var second = askedForTenKronor(topUps.ticket(people));

            // when
            topUps.patienceEnds(first.ticket(), first.approval());
            topUps.patienceEnds(second.ticket(), second.approval());

            // then
            look(people.askerToken(), first.approval()).body(at("state", equalTo("GRANTED")));
            look(people.askerToken(), second.approval()).body(at("state", equalTo("REQUESTED")));
            assertThat(topUps.chargedTo(first.ticket())).as("the asker's day is her own").containsExactly(people.asker(),
                    silent);
        }
    }

    private Waiting askedForTenKronor(String ticket) {
        return new Waiting(ticket, Desk.post(people.askerToken(), ticket, "approvals", TopUps.voucher(6000, "SEK"))
                .statusCode(202).extract().as(String.class, at("approval.id")));
    }

    private record Waiting(String ticket, String approval) {
    }

    @Test
    @DisplayName("B8 B13 Whoever could say yes has a name, and on duty they are there now")
    void saysWhoCouldSayYesAndWhen() {
        // given
        as(Token.named("community-manager", people.lead(), "Milan Jansen")).get("/v1/me").then().statusCode(200);
        house.tells(EventTypes.DUTY_CHANGED, UUID.randomUUID(),
                new DutyChanged(people.lead(), Instant.now().plusSeconds(3600), Instant.now()));
        try {
            // when, then
            as(people.askerToken()).body("""
                    {"remedy":{"type":"voucher","amount":{"minor":8000,"currency":"CHF"}}}""")
                    .post("/v1/tickets/" + ticket + "/rulings").then().statusCode(200)
                    .body(at("approvers.name", equalTo(List.of("Milan Jansen")))).body(at("approvers[0].onDuty", is(true)))
                    .body(at("approvers[0].answerableAt", lessThanOrEqualTo(Instant.now().toString())))
                    .body(at("approvers[0].words", equalTo("Milan Jansen, there now")));
            ask(people.askerToken(), ticket, 8000).statusCode(202)
                    .body(at("approval.asked.name", equalTo(List.of("Milan Jansen"))))
                    .body(at("approval.words", equalTo("Asked: Milan Jansen. They can say yes or no now.")))
                    .body(at("approval.answerableAt", lessThanOrEqualTo(Instant.now().toString())));
        } finally {
            house.tells(EventTypes.DUTY_CHANGED, UUID.randomUUID(), new DutyChanged(null, null, Instant.now()));
        }
    }

    @Test
    @DisplayName("B20 Silence grants not a cent above what the house allows")
    void silenceGrantsNoMore() {
        // given
        topUps.mandate(people.asker(), 5000, "SEK");
        topUps.mandate(people.lead(), 20_000, "SEK");
        String approval = Desk.post(people.askerToken(), ticket, "approvals", TopUps.voucher(6001, "SEK")).statusCode(202)
                .extract().as(String.class, at("approval.id"));

        // when
        topUps.patienceEnds(ticket, approval);

        // then
        look(people.askerToken(), approval).body(at("state", equalTo("REQUESTED")));
        assertThat(topUps.total(ticket)).isEqualTo(5000);
    }

    @Test
    @DisplayName("B8 A request expires: nobody can grant it, she decides anew, and a late clock changes nothing of an answer")
    void expires() {
        // given
        var approval = asked(people, ticket, 8000);
        awaitStage(people.askerToken(), ticket, "AWAITING_APPROVAL");

        // when
        topUps.expires(ticket, approval);

        // then
        answer(people.leadToken(), approval, "grant").statusCode(409).body(at("type", containsString("approval-expired")));
        as(people.askerToken()).get("/v1/tickets/" + ticket).then().body(at("stage", equalTo("DECIDING")));
        var next = asked(people, ticket, 3000);
        answer(people.leadToken(), next, "grant").statusCode(200);
        topUps.expires(ticket, next);
        look(people.leadToken(), next).body(at("state", equalTo("GRANTED")));
    }

    @Test
    @DisplayName("B8 B31 What was to be given at once is rejected: the rest is void, and she decides anew")
    void isVoidWhenTheFirstPartIsRejected() {
        // given
        topUps.lower(people.asker(), 1313);

        // when
        var approval = asked(people, ticket, 8000);

        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> look(people.askerToken(), approval).body(at("voidReason", equalTo("NOT_GIVEN"))));
        awaitStage(people.askerToken(), ticket, "DEVISING");
        answer(people.leadToken(), approval, "grant").statusCode(409);
    }

    @Test
    @DisplayName("B8 Somebody else's ticket is theirs to ask for, and an unknown customer is looked up first")
    void asksForOnesOwn() {
        ask(people.leadToken(), ticket, 8000).statusCode(409).body(at("type", containsString("taken")));
        var unknown = house.ticketOf(house.customer("@VlinderHelpt down again!"));
        ask(people.askerToken(), unknown, 8000).statusCode(422).body(at("type", containsString("customer-not-verified")));
    }

    private String secondTicketOfTheSameCustomer() {
        var number = as(people.askerToken()).get("/v1/tickets/" + ticket).as(String.class, at("customer.number"));
        var second = house.ticketOf(house.privately("And my phone as well."));
        Desk.lookUp(people.askerToken(), second, number).statusCode(200);
        return second;
    }
}
