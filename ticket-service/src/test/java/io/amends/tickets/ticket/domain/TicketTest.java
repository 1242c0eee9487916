package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.REFUND;
import static io.amends.tickets.ticket.domain.ATicket.WORDS;
import static io.amends.tickets.ticket.domain.ATicket.aDecision;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aQuestion;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.anEffect;
import static io.amends.tickets.ticket.domain.ATicket.ines;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static io.amends.tickets.ticket.domain.ATicket.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.amends.tickets.ticket.domain.TicketEvent.Decided;
import io.amends.tickets.ticket.domain.TicketEvent.Ended;
import io.amends.tickets.ticket.domain.TicketEvent.Opened;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyExecuted;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.StageChanged;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** How a ticket is opened, owned, decided on and carried out. What the customer then says: {@link TicketVerdictTest}. */
class TicketTest {

    @Test
    @DisplayName("A3 A7 It is opened urgent, in NEW, with a moment at which somebody must look")
    void opensUrgentWithATimer() {
        // when
        var ticket = aTicket().from(ines()).fresh();

        // then
        var snapshot = ticket.snapshot();
        assertThat(snapshot.stage()).isEqualTo(Stage.NEW);
        assertThat(snapshot.priority()).isEqualTo(Priority.URGENT);
        assertThat(snapshot.attentionDue()).isEqualTo(minutes(60));
        assertThat(snapshot.contactId()).isEqualTo(ines());
        assertThat(ticket.newEvents()).singleElement().isInstanceOf(Opened.class);
    }

    @Test
    @DisplayName("A7 There is no priority below urgent")
    void knowsNoPriorityBelowUrgent() {
        assertThat(Priority.values()).containsExactly(Priority.URGENT, Priority.CRITICAL);
    }

    @Test
    @DisplayName("B11 Answering is owning: the reply claims it and moves it to analysing")
    void isOwnedByWhoAnswers() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.reply(nora(), aText("Sorry, Ines"), minutes(1));

        // then
        assertThat(ticket.snapshot().sponsor()).isEqualTo(new Sponsor("nora", "Nora Smit", minutes(1)));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.ANALYSING);
        assertThat(ticket.newEvents()).anyMatch(event -> event instanceof ReplyRequested reply
                && reply.purpose() == Purpose.ANSWER && !reply.automatic());
    }

    @ParameterizedTest
    @EnumSource(names = { "NEW", "ANALYSING", "DEVISING", "EXECUTING", "AWAITING_VERDICT" })
    @DisplayName("B11 The second person is refused, and told who has it since when")
    void refusesTheSecondPerson(Stage stage) {
        // given
        var ticket = aTicket().in(stage);
        ticket.claim(nora(), minutes(1));

        // when, then
        assertThatThrownBy(() -> ticket.reply(milan(), aText("I have it"), minutes(50)))
                .isInstanceOfSatisfying(TicketTaken.class, taken -> assertThat(taken.members())
                        .containsEntry("sponsor", nora()).containsEntry("since", ticket.snapshot().sponsor().since()));
        assertThat(ticket.snapshot().sponsor().id()).isEqualTo("nora");
    }

    @Test
    @DisplayName("B11 Claiming it once more changes nothing")
    void isClaimedOnce() {
        // given
        var ticket = aTicket().sponsoredBy(nora()).analysing();

        // when
        ticket.claim(nora(), minutes(30));

        // then
        assertThat(ticket.newEvents()).isEmpty();
        assertThat(ticket.snapshot().sponsor().since()).isEqualTo(minutes(1));
    }

    @Test
    @DisplayName("B17 What has ended and was nobody's is not claimed any more")
    void isNotClaimedAfterItsEnd() {
        // given
        var ticket = aTicket().overridden();

        // when, then
        assertThatThrownBy(() -> ticket.claim(nora(), minutes(30))).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("B3 B17 One decision passes every legal stage, and each is told")
    void passesAllStagesWithOneDecision() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.decide(aDecision(REFUND, nora()), within(), minutes(2));

        // then
        assertThat(ticket.newEvents()).filteredOn(StageChanged.class::isInstance)
                .extracting(event -> ((StageChanged) event).to())
                .containsExactly(Stage.ANALYSING, Stage.DEVISING, Stage.DECIDING, Stage.EXECUTING);
        assertThat(ticket.newEvents()).hasAtLeastOneElementOfType(Decided.class)
                .hasAtLeastOneElementOfType(ReplyRequested.class);
    }

    @Test
    @DisplayName("B17 What is being executed is not decided a second time")
    void isNotDecidedTwice() {
        // given
        var ticket = aTicket().executing();

        // when, then
        assertThatThrownBy(() -> ticket.decide(aDecision(REFUND, nora()), within(), minutes(3)))
                .isInstanceOfSatisfying(NotNow.class, refusal -> assertThat(refusal.members())
                        .containsEntry("stage", Stage.EXECUTING)
                        .containsEntry("allowedActions", List.of("look-up", "override", "reply")));
    }

    @Test
    @DisplayName("A19 The effect drafts the return message, and the ticket waits for the customer's word")
    void draftsTheReturnMessageAtTheEffect() {
        // given
        var ticket = aTicket().executing();

        // when
        ticket.executed(anEffect(1, minutes(3)), false, "Does it work again?");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
        assertThat(ticket.snapshot().returnMessage())
                .isEqualTo(new ReturnMessage("Does it work again?", ReturnMessage.State.DRAFTED, 1, null));
        assertThat(ticket.newEvents()).hasAtLeastOneElementOfType(RemedyExecuted.class);
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, names = { "REJECTED", "FAILED" })
    @DisplayName("B17 A remedy without effect leads back to devising")
    void goesBackToDevisingWithoutEffect(Trouble trouble) {
        // given
        var ticket = aTicket().executing();

        // when
        ticket.notExecuted(trouble, anEffect(1, minutes(3)), "ACCOUNT_CLOSED");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DEVISING);
        assertThat(ticket.snapshot().attempt()).isEqualTo(1);
        assertThat(ticket.snapshot().allowedActions()).contains(Action.DECIDE);
    }

    @Test
    @DisplayName("B31 An unknown outcome stays in executing until the company system says")
    void staysInExecutingWhileTheOutcomeIsUnknown() {
        // given
        var ticket = aTicket().executing();

        // when
        ticket.notExecuted(Trouble.OUTCOME_UNKNOWN, anEffect(1, minutes(3)), "NO_ANSWER");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        assertThat(ticket.newEvents()).singleElement().isInstanceOf(RemedyNotExecuted.class);
    }

    @Test
    @DisplayName("B31 The late outcome of an earlier attempt does not move the attempt of now")
    void isNotMovedByAnEarlierAttempt() {
        // given
        var ticket = aTicket().executing();
        ticket.override(tom(), "manager", "Settled in court.", minutes(5));
        ticket.receive(aMessage(minutes(10)), says(Opinion.UNSATISFIED));
        ticket.decide(aDecision(REFUND, nora()), within(), minutes(12));

        // when
        ticket.executed(anEffect(1, minutes(13)), false, "Does it work again?");
        ticket.notExecuted(Trouble.REJECTED, anEffect(1, minutes(14)), "ACCOUNT_CLOSED");

        // then
        assertThat(ticket.snapshot().attempt()).isEqualTo(2);
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
    }

    @Test
    @DisplayName("B17 A question that is answered with words is answered")
    void isAnsweredByWords() {
        // given
        var ticket = aQuestion().fresh();

        // when
        ticket.decide(aDecision(WORDS, nora()), within(), minutes(2));
        ticket.executed(new Effect(UUID.randomUUID(), 1, WORDS, true, minutes(2), null), false, "unused");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(ticket.snapshot().returnMessage()).isNull();
    }

    @Test
    @DisplayName("A20 A complaint that is answered with words still waits for the customer's word")
    void awaitsTheVerdictOnWordsToo() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.decide(aDecision(WORDS, nora()), within(), minutes(2));
        ticket.executed(new Effect(UUID.randomUUID(), 1, WORDS, true, minutes(2), null), false, "Is it clear now?");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
    }

    @Test
    @DisplayName("B17 Praise is set aside with one action, and told with its reason")
    void isSetAsideWithOneAction() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.setAside(nora(), SetAsideReason.PRAISE, minutes(1));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.NOT_A_COMPLAINT);
        assertThat(ticket.snapshot().actions()).isEqualTo(1);
        assertThat(ticket.snapshot().ending()).isEqualTo(Ending.by(nora(), minutes(1), "PRAISE"));
    }

    @Test
    @DisplayName("B17 An exception is told apart, with author, role and reason")
    void isOverriddenWithRoleAndReason() {
        // given
        var ticket = aTicket().sponsoredBy(nora()).executing();

        // when
        ticket.override(tom(), "manager", "Settled in court.", minutes(9));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.OVERRIDDEN);
        assertThat(ticket.newEvents()).last().isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.role()).isEqualTo("manager");
            assertThat(ended.ending()).isEqualTo(Ending.by(tom(), minutes(9), "Settled in court."));
        });
    }

    @Test
    @DisplayName("A9 The first reply of a person stops the first-response clock, and only the first")
    void stopsTheFirstResponseClockOnce() {
        // given
        var ticket = aTicket().fresh();
        ticket.firstResponseDue();

        // when
        ticket.humanReplySent(minutes(61));
        ticket.humanReplySent(minutes(90));
        ticket.firstResponseDue();

        // then
        assertThat(ticket.snapshot().firstRespondedAt()).isEqualTo(minutes(61));
        assertThat(ticket.snapshot().firstResponseOverdue()).isFalse();
    }

    @Test
    @DisplayName("A7 Without an answer of a person the first response is overdue")
    void isOverdueWithoutAnAnswer() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.firstResponseDue();

        // then
        assertThat(ticket.snapshot().firstResponseOverdue()).isTrue();
    }

    @Test
    void keepsTheCustomersNewestMessageWhenAnOlderOneComesLate() {
        // given
        var ticket = aTicket().fresh();
        ticket.receive(aMessage(minutes(10)), says(Opinion.UNCLEAR));

        // when
        ticket.receive(aMessage(minutes(5)), says(Opinion.UNCLEAR));

        // then
        assertThat(ticket.snapshot().lastCustomerMessageAt()).isEqualTo(minutes(10));
    }

    @Test
    @DisplayName("A20 It is told how many actions of people it took: replying, deciding and confirming are three")
    void countsTheActionsOfPeople() {
        // given
        var ticket = aTicket().fresh();

        // when
        ticket.lookUp(nora(), "4711-2208", minutes(1));
        ticket.decide(aDecision(REFUND, nora()), within(), minutes(2));
        ticket.executed(anEffect(1, minutes(3)), false, "Does it work again?");
        ticket.confirmReturnMessage(nora(), aText("Does it work again?"), minutes(4));

        // then
        assertThat(ticket.snapshot().actions()).isEqualTo(3);
        assertThat(Duration.between(ticket.snapshot().openedAt(), minutes(4))).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }
}
