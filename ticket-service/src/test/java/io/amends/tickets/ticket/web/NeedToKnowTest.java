package io.amends.tickets.ticket.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.amends.tickets.ticket.web.PrivateStory.Canary;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/**
 * Every way to read, by everybody there is, on tickets full of canaries: each cell is asserted. The ways come from the API's
 * own description, so that a new one is walked at once, and shows no canary to anybody until somebody decides that it may.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedToKnowTest {

    private static final String READS = "/v1/audit/reads";

    private final PrivateStory story;

    private final House house;

    NeedToKnowTest(PrivateStory story, House house) {
        this.story = story;
        this.house = house;
    }

    @BeforeEach
    void tell() {
        story.tellOnce();
    }

    @AfterAll
    void nobodyIsOnDutyAnyMore() {
        story.nobodyOnDuty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A13 control-4 Every way to read shows everybody what is theirs to know, and not a word more")
    void showsNoMoreThanIsTheirsToKnow(Who who) {
        var softly = new SoftAssertions();
        Ways.toRead().forEach(path -> story.ticketsOn(path).forEach(ticket -> {
            var answer = who.asks().get(Ways.to(ticket, path));
            softly.assertThat(words(path, ticket, who)).as("%s reads %s of %s", who, path, ticket)
                    .containsAll(Canary.in(answer.asString()));
            softly.assertThat(answer.statusCode()).as("%s reads %s", who, path).isIn(who.statusOf(path));
        }));
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A13 A ticket shows everybody all that is theirs to know")
    void showsAllThatIsTheirsToKnow(Who who) {
        var softly = new SoftAssertions();
        story.tickets().forEach(ticket -> softly
                .assertThat(Canary.in(who.asks().get("/v1/tickets/" + ticket).asString()))
                .as("%s reads %s", who, ticket).isEqualTo(story.wordsOf(ticket, who)));
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A13 Lists show the beginning of what is theirs to know")
    void listsShowTheBeginning(Who who) {
        if (!who.worksHere()) {
            who.asks().get("/v1/tickets").then().statusCode(who == Who.NO_TOKEN ? 401 : 403);
            return;
        }
        var shown = Stream.of("open", "mine", "ended").flatMap(view -> story.beginnings(who, view)).toList();
        assertThat(Canary.in(shown.toString())).isEqualTo(story.beginningsFor(who));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("I12 input-B9 A command of somebody who may not is refused without effect, and its refusal tells no word")
    void refusesWithoutEffect(Who who) {
        var softly = new SoftAssertions();
        var before = story.state();
        Ways.toAct().filter(command -> !who.mayDo(command)).forEach(command -> {
            var answer = who.asks().body(Ways.bodyOf(command)).post(Ways.to(story.told(), command));
            softly.assertThat(answer.statusCode()).as("%s does %s: %s", who, command, answer.asString())
                    .isIn(who == Who.NO_TOKEN ? Set.of(401) : who.worksHere() ? Set.of(403, 409) : Set.of(403));
            softly.assertThat(Canary.in(answer.asString())).as("%s does %s", who, command).isEmpty();
        });
        softly.assertThat(story.state()).as("what %s has done", who).isEqualTo(before);
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "OFF_DUTY", "AGENT", "MANAGER", "ON_DUTY" })
    @DisplayName("A13 What everybody at work may do is answered with no more than is theirs to know")
    void answersNoMoreThanIsTheirsToKnow(Who who) {
        for (var command : List.of("rulings", "priority")) {
            var answer = who.asks().body(Ways.bodyOf("/v1/tickets/{id}/" + command))
                    .post("/v1/tickets/" + story.told() + "/" + command);
            answer.then().statusCode(200);
            assertThat(story.wordsOf(story.told(), who)).containsAll(Canary.in(answer.asString()));
        }
    }

    @Test
    @DisplayName("A13 input-B9 To the outside world a ticket that is there looks like one that is not")
    void hidesThatItExists() {
        for (var who : List.of(Who.ADMIN, Who.AUDITOR, Who.PARTNER)) {
            var there = who.asks().get("/v1/tickets/" + story.told());
            var notThere = who.asks().get("/v1/tickets/" + Desk.unknown());
            assertThat(body(there)).isEqualTo(body(notThere)).contains("no-such-ticket");
            assertThat(there.statusCode()).isEqualTo(notThere.statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("A13 Others see who has it and since when")
    void saysWhoHasIt() {
        Who.OFF_DUTY.asks().get("/v1/tickets/" + story.told()).then().statusCode(200)
                .body(at("extent", equalTo("PUBLIC_ONLY")))
                .body(at("sponsor.name", equalTo("Nora Smit")))
                .body(at("sponsor.since", not(equalTo(null))))
                .body(at("allowedActions", hasItem("break-glass")));
        Who.SPONSOR.asks().get("/v1/tickets/" + story.told()).then().statusCode(200)
                .body(at("extent", equalTo("EVERYTHING")))
                .body(at("allowedActions", not(hasItem("break-glass"))));
    }

    @Test
    @DisplayName("A13 A15 While nobody is on duty whoever is there may read what is new, and nothing else")
    void letsSomebodyStandIn() {
        story.nobodyOnDuty();
        try {
            assertThat(canaries(Who.OFF_DUTY, story.fresh())).isEqualTo(story.wordsOf(story.fresh(), Who.ON_DUTY));
            assertThat(canaries(Who.MANAGER, story.fresh())).isEmpty();
            assertThat(canaries(Who.OFF_DUTY, story.told())).isEqualTo(story.wordsOf(story.told(), Who.OFF_DUTY));
            assertThat(canaries(Who.ON_DUTY, story.told())).as("was on duty")
                    .isEqualTo(story.wordsOf(story.told(), Who.OFF_DUTY));
        } finally {
            story.onDuty();
        }
    }

    @Test
    @DisplayName("A13 A duty ends at its time, even when nobody says so, and an old word changes nothing")
    void endsADutyAtItsTime() {
        story.dutyIsOver();
        try {
            assertThat(canaries(Who.ON_DUTY, story.told())).isEqualTo(story.wordsOf(story.told(), Who.OFF_DUTY));
            story.anOldWordOfDuty();
            assertThat(canaries(Who.ON_DUTY, story.told())).isEqualTo(story.wordsOf(story.told(), Who.OFF_DUTY));
        } finally {
            story.onDuty();
        }
    }

    @Test
    @DisplayName("A13 A ruling names the customer to those only who may know whom it is for")
    void rulesWithoutNamingTheCustomer() {
        var ruling = Ways.bodyOf("rulings");
        Desk.post(Who.SPONSOR.token(), story.told(), "rulings", ruling).statusCode(200)
                .body(at("preview", containsString("4711-2208")));
        house.mayRefundFiftyEuro(Who.OFF_DUTY.person());
        Desk.post(Who.OFF_DUTY.token(), story.told(), "rulings", ruling).statusCode(200)
                .body(at("ruling", equalTo("WITHIN_MANDATE")))
                .body(not(containsString("4711-2208")));
    }

    @Test
    @DisplayName("A13 Whoever closes by exception is answered without a word of it")
    void overridesWithoutReading() {
        assertThat(story.answerToOverride()).contains("OVERRIDDEN");
        assertThat(Canary.in(story.answerToOverride())).isEmpty();
    }

    @Test
    @DisplayName("A13 A21 Another like this that was told in private is counted and shown without its words")
    void showsAnotherWithoutItsWords() {
        Who.OFF_DUTY.asks().get("/v1/tickets/" + story.open()).then().statusCode(200)
                .body(at("others.items.ticketId", hasItem(story.told())))
                .body(at("others.items[ticketId=" + story.told() + "][0].excerpt", equalTo(null)))
                .body(at("others.items[ticketId=" + story.told() + "][0].sharedFacts", hasSize(0)));
    }

    @Test
    @DisplayName("A13 The sponsor sees who looked, when and why, and the auditors do")
    void tellsTheSponsorWhoLooked() {
        Who.SPONSOR.asks().get("/v1/tickets/" + story.told()).then().statusCode(200)
                .body(at("glassBroken.by.id",
                        contains(Who.BROKE_GLASS_YESTERDAY.person(), Who.MANAGER_WHO_BROKE_GLASS.person(),
                                Who.BROKE_GLASS.person())))
                .body(at("glassBroken[1].reason", equalTo("They called me, " + Canary.GLASS.word())))
                .body(at("glassBroken[1].until", not(equalTo(null))));
        assertThat(story.reads(story.told())).extracting(PrivateStory.ReadBy::reason)
                .contains("They called me, " + Canary.GLASS.word());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"reason\":\"too short\"}", "{\"reason\":\"            \"}" })
    @DisplayName("A13 Looking takes a reason")
    void wantsAReason(String body) {
        Desk.post(Who.OFF_DUTY.token(), story.told(), "break-glass", body).statusCode(400);
        assertThat(canaries(Who.OFF_DUTY, story.told())).isEqualTo(story.wordsOf(story.told(), Who.OFF_DUTY));
    }

    @Test
    @DisplayName("A13 Whoever may know it anyway leaves no broken glass")
    void breaksNoGlassWithoutNeed() {
        Desk.post(Who.ON_DUTY.token(), story.fresh(), "break-glass", Ways.bodyOf("break-glass")).statusCode(200)
                .body(at("glassBroken", hasSize(0)));
    }

    @Test
    @DisplayName("A14 control-16 Nobody can change or take away what is on record")
    void isAppendOnly() {
        for (var statement : List.of("update read_audit set person_id = 'nobody'", "delete from read_audit",
                "truncate read_audit")) {
            assertThatThrownBy(() -> story.run(statement)).hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("A13 A key of the sponsor brings nobody else her answer")
    void keepsAnAnswerToWhoeverGotIt() {
        // given
        var key = Desk.unknown();
        var reply = Desk.reply("One moment, please", "PRIVATE");
        Desk.postOnce(Token.nora(), story.told(), "replies", key, reply).statusCode(202);

        // when
        var replayed = Desk.postOnce(Who.OFF_DUTY.token(), story.told(), "replies", key, reply);

        // then
        assertThat(Canary.in(replayed.statusCode(409).extract().asString())).isEmpty();
    }

    @Test
    @DisplayName("A14 What was shown beyond the public is on record, and nothing else is")
    void keepsARecord() {
        // given
        story.tickets().forEach(ticket -> Stream.of(Who.values())
                .forEach(who -> who.asks().get("/v1/tickets/" + ticket)));

        // when
        var told = story.reads(story.told());

        // then
        for (var who : Who.values()) {
            var expected = who.relationToTold();
            assertThat(told).as("reads of %s", who).filteredOn(read -> read.person().equals(who.person()))
                    .filteredOn(read -> read.reason() == null)
                    .extracting(PrivateStory.ReadBy::relation)
                    .allMatch(relation -> relation.equals(expected))
                    .hasSizeGreaterThanOrEqualTo(expected.isEmpty() ? 0 : 1);
        }
        assertThat(story.reads(story.open())).as("all in public").isEmpty();
    }

    @Test
    @DisplayName("A13 A14 Whoever is asked for a yes reads that ticket to answer, which is on record, and no other")
    void letsTheApproverRead() {
        // when
        Who.APPROVER.asks().get("/v1/tickets/" + story.asked()).then().statusCode(200)
                .body(at("extent", equalTo("EVERYTHING")));

        // then
        assertThat(story.reads(story.asked())).contains(new PrivateStory.ReadBy(Who.APPROVER.person(), "APPROVER", null));
        assertThat(canaries(Who.SPONSOR, story.asked())).isEmpty();
    }

    @Test
    @DisplayName("A14 Looking again within a minute is the same read, in the ticket as in a list")
    void recordsAReadOnce() {
        // given
        var ticket = story.another();

        // when
        for (int i = 0; i < 3; i++) {
            Who.ON_DUTY.asks().get("/v1/tickets/" + ticket).then().statusCode(200);
            story.beginnings(Who.ON_DUTY, "open").toList();
            story.beginnings(Who.OFF_DUTY, "open").toList();
        }

        // then
        assertThat(story.reads(ticket)).containsExactly(new PrivateStory.ReadBy(Who.ON_DUTY.person(), "ON_DUTY", null));
    }

    @Test
    @DisplayName("A14 A list leaves a record of each private beginning that it showed, and a later read is another one")
    void recordsWhatAListShows() {
        // given
        var ticket = story.another();
        story.wasReadTwoMinutesAgo(ticket, Who.ON_DUTY);

        // when
        story.beginnings(Who.ON_DUTY, "open").toList();

        // then
        assertThat(story.reads(ticket)).hasSize(2);
    }

    @Test
    @DisplayName("A14 The audit of reads is for auditors, and for nobody else")
    void isForAuditors() {
        for (var who : Who.values()) {
            who.asks().get(READS).then()
                    .statusCode(who == Who.AUDITOR ? 200 : who == Who.NO_TOKEN ? 401 : 403);
        }
        as(Token.of("auditor")).get(READS + "?from=yesterday").then().statusCode(400).body(at("code", equalTo("invalid-time")));
    }

    /** What may stand in the answer at most. */
    private Set<Canary> words(String path, String ticket, Who who) {
        return switch (path) {
            case "/v1/tickets/{id}" -> story.wordsOf(ticket, who);
            case "/v1/tickets" -> story.beginningsFor(who);
            case "/v1/approvals" -> who == Who.APPROVER ? Set.of(Canary.REQUEST) : Set.of();
            case READS -> who == Who.AUDITOR ? Set.of(Canary.GLASS) : Set.of();
            default -> Set.of();
        };
    }

    private Set<Canary> canaries(Who who, String ticket) {
        return Canary.in(who.asks().get("/v1/tickets/" + ticket).asString());
    }

    private static String body(Response answer) {
        return answer.asString().replaceAll("[0-9a-f-]{36}", "id");
    }
}
