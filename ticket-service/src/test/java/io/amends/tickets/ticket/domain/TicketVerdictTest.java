package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.FRIDAY_23H;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.ticket.domain.TicketEvent.Released;
import io.amends.tickets.ticket.domain.TicketEvent.Reopened;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.VerdictRecorded;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

class TicketVerdictTest {

    @Test
    @DisplayName("A20 It is let go when the customer is satisfied, with her message as evidence")
    void isReleasedByTheSatisfiedCustomer() {
        // given
        var ticket = aTicket().asked();
        var thanks = aMessage(minutes(41));

        // when
        ticket.receive(thanks, says(Opinion.SATISFIED));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.RELEASED);
        assertThat(ticket.snapshot().ending()).isEqualTo(Ending.byCustomer(thanks.id(), minutes(41)));
        assertThat(ticket.newEvents()).last().isInstanceOfSatisfying(Released.class,
                released -> assertThat(released.evidence()).isEqualTo(thanks.id()));
    }

    static Stream<Arguments> everyCommandButTheYesInEveryStage() {
        return Stream.of(Stage.values()).filter(stage -> stage != Stage.RELEASED)
                .flatMap(stage -> Stream.of(Command.values()).filter(command -> command != Command.SAYS_YES)
                        .map(command -> Arguments.of(command, stage)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyCommandButTheYesInEveryStage")
    @DisplayName("A20 Nothing but the customer's yes after the question reaches released")
    void isReleasedByNothingElse(Command command, Stage stage) {
        // given
        var ticket = aTicket().in(stage);

        // when
        command.on(ticket, days(1));

        // then
        assertThat(ticket.snapshot().stage()).isNotEqualTo(Stage.RELEASED);
        assertThat(ticket.newEvents()).noneMatch(Released.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "AWAITING_VERDICT", "RELEASED" })
    @DisplayName("A20 Even a yes releases only while the verdict is awaited")
    void isReleasedByAYesOnlyWhileTheVerdictIsAwaited(Stage stage) {
        // given
        var ticket = aTicket().in(stage);

        // when
        ticket.receive(aMessage(days(1)), says(Opinion.SATISFIED));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(stage);
    }

    @Test
    @DisplayName("A20 A yes before the question was sent is no verdict")
    void doesNotTakeAYesFromBeforeTheQuestion() {
        // given
        var unasked = aTicket().awaitingVerdict();
        var asked = aTicket().asked();

        // when
        unasked.receive(aMessage(minutes(20)), says(Opinion.SATISFIED));
        asked.receive(aMessage(minutes(34)), says(Opinion.SATISFIED));

        // then
        assertThat(unasked.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(asked.snapshot().stage()).as("received in the moment of the question").isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(asked.newEvents()).isEmpty();
    }

    @Test
    @DisplayName("A20 The question of an earlier attempt does not open this attempt's verdict")
    void doesNotTakeTheQuestionOfAnotherAttempt() {
        // given
        var ticket = aTicket().awaitingVerdict();

        // when
        ticket.questionSent(2, minutes(34));
        ticket.receive(aMessage(minutes(41)), says(Opinion.SATISFIED));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
    }

    @Test
    @DisplayName("A20 A no begins the next attempt, and nothing of the old one is left")
    void beginsTheNextAttemptAfterANo() {
        // given
        var ticket = aTicket().asked();

        // when
        ticket.receive(aMessage(minutes(41)), says(Opinion.UNSATISFIED));

        // then
        var snapshot = ticket.snapshot();
        assertThat(snapshot.stage()).isEqualTo(Stage.ANALYSING);
        assertThat(snapshot.attempt()).isEqualTo(2);
        assertThat(snapshot.returnMessage()).isNull();
        assertThat(snapshot.questionSentAt()).isNull();
        assertThat(snapshot.lastOpinion()).isNull();
        assertThat(snapshot.sponsor().id()).as("the sponsor stays").isEqualTo("nora");
        assertThat(ticket.newEvents()).first().isInstanceOfSatisfying(VerdictRecorded.class,
                verdict -> assertThat(verdict.attempt()).isEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource(names = { "CONTRADICTORY", "UNCLEAR" })
    @DisplayName("A20b In doubt it stays, and somebody must look within the hour")
    void staysWhenTheVerdictIsInDoubt(Opinion opinion) {
        // given
        var ticket = aTicket().asked();

        // when
        ticket.receive(aMessage(minutes(41)), says(opinion));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(ticket.snapshot().attentionDue()).isEqualTo(minutes(101));
        assertThat(ticket.snapshot().allowedActions()).contains(Action.SAY_NOT_SOLVED, Action.ASK_AGAIN);
    }

    @Test
    @DisplayName("A20b A doubtful word may be read as a no")
    void isSaidNotToBeSolved() {
        // given
        var ticket = aTicket().inDoubt();

        // when
        ticket.sayNotSolved(nora(), minutes(45));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.ANALYSING);
        assertThat(ticket.snapshot().attempt()).isEqualTo(2);
    }

    @Test
    @DisplayName("A20b After a doubtful word the customer is asked once more, and her yes counts then")
    void asksOnceMore() {
        // given
        var ticket = aTicket().inDoubt();

        // when
        ticket.askAgain(nora(), aText("Is it completely solved, yes or no?"), minutes(45));
        var asking = ticket.snapshot();
        ticket.receive(aMessage(minutes(50)), says(Opinion.SATISFIED));

        // then
        assertThat(ticket.newEvents()).first().isInstanceOfSatisfying(ReplyRequested.class,
                reply -> assertThat(reply.purpose()).isEqualTo(Purpose.ASK_AGAIN));
        assertThat(asking.allowedActions()).doesNotContain(Action.ASK_AGAIN, Action.SAY_NOT_SOLVED);
        assertThat(asking.attentionDue()).as("it is the customer's turn").isEqualTo(minutes(105));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    @DisplayName("A20b B13 A machine asks once more and says so; somebody must look all the same")
    void isAskedAboutOnceMoreByAMachine() {
        // given
        var ticket = aTicket().inDoubt();

        // when
        ticket.askOnceMore(aText("An automatic question"), minutes(42));

        // then
        assertThat(ticket.newEvents()).singleElement().isInstanceOfSatisfying(ReplyRequested.class, reply -> {
            assertThat(reply.automatic()).isTrue();
            assertThat(reply.purpose()).isEqualTo(Purpose.ASK_AGAIN);
        });
        assertThat(ticket.snapshot().allowedActions()).contains(Action.SAY_NOT_SOLVED, Action.ASK_AGAIN);
    }

    @Test
    @DisplayName("A20 Silence is reminded of automatically, and then lapses, which is not satisfied")
    void lapsesInSilence() {
        // given
        var ticket = aTicket().asked();

        // when
        ticket.verdictOverdue(1, false, aText("An automatic reminder"), days(1));
        ticket.verdictOverdue(1, true, aText("unused"), days(7));

        // then
        assertThat(ticket.newEvents()).first().isInstanceOfSatisfying(ReplyRequested.class,
                reminder -> assertThat(reminder.automatic()).isTrue());
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.LAPSED);
        assertThat(ticket.snapshot().ending()).isEqualTo(Ending.byClock(days(7)));
    }

    @Test
    @DisplayName("A20b Who has said something is not silent: a doubtful word is not reminded of and does not lapse")
    void doesNotLapseAfterADoubtfulWord() {
        // given
        var ticket = aTicket().inDoubt();

        // when
        ticket.verdictOverdue(1, false, aText("An automatic reminder"), days(1));
        ticket.verdictOverdue(1, true, aText("unused"), days(7));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(ticket.newEvents()).isEmpty();
    }

    @Test
    void ignoresTheClockOfAnotherAttempt() {
        // given
        var ticket = aTicket().asked();

        // when
        ticket.verdictOverdue(2, true, aText("unused"), days(7));
        ticket.followUpDue(2, aText("unused"), days(7));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(ticket.newEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "RELEASED", "ANSWERED", "LAPSED", "NOT_A_COMPLAINT", "OVERRIDDEN" })
    @DisplayName("A20 Every end is reopened by a later message, as the next attempt")
    void isReopenedByALaterMessage(Stage end) {
        // given
        var ticket = aTicket().in(end);

        // when
        ticket.receive(aMessage(days(8)), says(Opinion.UNCLEAR));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.ANALYSING);
        assertThat(ticket.snapshot().attempt()).isEqualTo(2);
        assertThat(ticket.snapshot().ending()).isNull();
        assertThat(ticket.newEvents()).filteredOn(Reopened.class::isInstance).singleElement()
                .isInstanceOfSatisfying(Reopened.class, reopened -> assertThat(reopened.from()).isEqualTo(end));
    }

    @ParameterizedTest
    @EnumSource(names = { "RELEASED", "ANSWERED", "LAPSED", "NOT_A_COMPLAINT", "OVERRIDDEN" })
    @DisplayName("A20 Plain thanks never reopen")
    void isNotReopenedByThanks(Stage end) {
        // given
        var ticket = aTicket().in(end);

        // when
        ticket.receive(aMessage(days(8)), says(Opinion.SATISFIED));
        ticket.receive(aMessage(days(9)), VerdictReader.read("Thanks!", null));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(end);
        assertThat(ticket.newEvents()).isEmpty();
    }

    @Test
    @DisplayName("A20 It reopens for 30 days; later it is a new ticket")
    void isPastReopeningAfterThirtyDays() {
        // given
        var ticket = aTicket().released();
        var ended = FRIDAY_23H.plus(Duration.ofMinutes(41));

        // when, then
        assertThat(ticket.isPastReopening(ended.plus(Duration.ofDays(30)))).isFalse();
        assertThat(ticket.isPastReopening(ended.plus(Duration.ofDays(30)).plusMillis(1))).isTrue();
        assertThat(aTicket().asked().isPastReopening(days(400))).as("what is open is never too old").isFalse();
    }
}
