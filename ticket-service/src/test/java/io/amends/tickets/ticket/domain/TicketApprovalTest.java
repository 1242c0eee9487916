package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.REFUND;
import static io.amends.tickets.ticket.domain.ATicket.WORDS;
import static io.amends.tickets.ticket.domain.ATicket.aDecision;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aPart;
import static io.amends.tickets.ticket.domain.ATicket.aQuestion;
import static io.amends.tickets.ticket.domain.ATicket.aRequest;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.anEffect;
import static io.amends.tickets.ticket.domain.ATicket.approvalOf;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static io.amends.tickets.ticket.domain.ATicket.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalExpired;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalGranted;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalVoided;
import io.amends.tickets.ticket.domain.TicketEvent.Decided;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyExecuted;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.amends.tickets.ticket.domain.TicketEvent.StageChanged;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** What takes more than the mandate, beside what goes its way. */
class TicketApprovalTest {

    @Test
    @DisplayName("B30 What she may is given at once, and the rest is asked for")
    void givesAtOnceAndAsks() {
        // given
        var ticket = aTicket().analysing();

        // when
        ticket.askForMore(aRequest(ticket, minutes(2)), nora(), aPart(), null, minutes(2));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        assertThat(ticket.snapshot().awaitsApproval()).isTrue();
        assertThat(ticket.newEvents()).anyMatch(Decided.class::isInstance).last().isInstanceOf(ApprovalRequested.class);
        assertThat(ticket.snapshot().actions()).as("one action of hers").isEqualTo(2);
    }

    @Test
    @DisplayName("B8 B7 When she may give nothing, the ticket waits for approval")
    void waitsWhenThereIsNothingToGive() {
        var ticket = aTicket().awaitingApproval();

        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(ticket.snapshot().attentionDue()).isNotNull();
    }

    @Test
    @DisplayName("A20 B8 While more is asked for, what was given does not ask the customer whether it is solved")
    void asksNothingWhileMoreIsAskedFor() {
        // given
        var ticket = aTicket().executingWithMoreAsked();

        // when
        ticket.executed(anEffect(1, minutes(3)), false, "Is it solved?");
        ticket.receive(aMessage(minutes(10)), says(Opinion.SATISFIED));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(ticket.snapshot().returnMessage()).isNull();
        assertThat(ticket.newEvents()).anyMatch(RemedyExecuted.class::isInstance);
    }

    @Test
    @DisplayName("A20 B8 After a yes the customer is asked once, when all of it has taken effect")
    void asksOnceAfterAll() {
        // given
        var ticket = aTicket().executingWithMoreAsked();
        ticket.moreGranted(approvalOf(ticket), aDecision(REFUND, tom()), within(), tom(), minutes(4));

        // when, then: two are under way, and the order of their effects does not matter
        ticket.executed(anEffect(1, minutes(5)), true, "Is it solved?");
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        ticket.executed(anEffect(1, minutes(6)), false, "Is it solved?");
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_VERDICT);
    }

    @Test
    @DisplayName("B8 A yes is carried out at once, by whom it was said, and stays no action of hers")
    void carriesOutAYes() {
        // given
        var ticket = aTicket().awaitingApproval();
        int actions = ticket.snapshot().actions();

        // when
        ticket.moreGranted(approvalOf(ticket), aDecision(REFUND, tom()), within(), tom(), minutes(4));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        assertThat(ticket.snapshot().sponsor()).extracting(Sponsor::id).isEqualTo("nora");
        assertThat(ticket.snapshot().actions()).isEqualTo(actions);
        assertThat(ticket.newEvents()).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Decided.class,
                decided -> assertThat(decided.decidedBy()).isEqualTo("tom")));
        assertThat(ticket.newEvents()).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(ApprovalGranted.class,
                granted -> assertThat(granted.by()).isEqualTo("tom")));
    }

    @Test
    @DisplayName("B8 After a no she decides anew, be it said before or after what was given took effect")
    void decidesAnewAfterANo() {
        // given
        var before = aTicket().executingWithMoreAsked();
        var after = aTicket().executingWithMoreAsked();

        // when
        before.moreRefused(approvalOf(before), tom(), minutes(3));
        before.executed(anEffect(1, minutes(4)), false, "Is it solved?");
        after.executed(anEffect(1, minutes(3)), false, "Is it solved?");
        after.moreRefused(approvalOf(after), tom(), minutes(4));

        // then
        assertThat(List.of(before, after)).allSatisfy(ticket -> {
            assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DECIDING);
            assertThat(ticket.snapshot().topUp()).isNull();
            assertThat(ticket.snapshot().allowedActions()).contains(Action.DECIDE, Action.ASK_APPROVAL);
        });
    }

    @Test
    @DisplayName("B8 A request expires, and she decides anew")
    void expires() {
        // given
        var ticket = aTicket().awaitingApproval();

        // when
        ticket.moreExpired(approvalOf(ticket), minutes(60));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DECIDING);
        assertThat(ticket.newEvents()).anyMatch(ApprovalExpired.class::isInstance);
    }

    @Test
    @DisplayName("B8 Another customer voids it, and she decides anew; the same one again does not")
    void isVoidForAnotherCustomer() {
        // given
        var ticket = aTicket().awaitingApproval();

        // when, then
        ticket.lookUp(nora(), "4711-2208", minutes(3));
        assertThat(ticket.snapshot().awaitsApproval()).isTrue();
        ticket.lookUp(nora(), "1000-0001", minutes(4));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DECIDING);
        assertThat(voided(ticket)).containsExactly(VoidReason.CUSTOMER_CHANGED);
    }

    @Test
    @DisplayName("B8 B3 Deciding otherwise meanwhile voids it, with one action")
    void isVoidWhenSheDecidesOtherwise() {
        // given
        var ticket = aTicket().awaitingApproval();

        // when
        ticket.decide(aDecision(WORDS, nora()), within(), minutes(4));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        assertThat(voided(ticket)).containsExactly(VoidReason.AMOUNT_CHANGED);
    }

    @Test
    @DisplayName("B8 When what was to be given at once is rejected, the rest is void: it was on top of that")
    void isVoidWhenTheFirstPartIsRejected() {
        // given
        var ticket = aTicket().executingWithMoreAsked();

        // when
        ticket.notExecuted(Trouble.REJECTED, anEffect(1, minutes(3)), "ACCOUNT_CLOSED");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DEVISING);
        assertThat(voided(ticket)).containsExactly(VoidReason.NOT_GIVEN);
    }

    @Test
    @DisplayName("B8 An exception closes the ticket and voids what was asked for")
    void isVoidWhenTheTicketIsClosed() {
        // given
        var ticket = aTicket().executingWithMoreAsked();

        // when
        ticket.override(tom(), "manager", "Settled in court.", minutes(4));

        // then
        assertThat(ticket.snapshot().topUp()).isNull();
        assertThat(voided(ticket)).containsExactly(VoidReason.TICKET_ENDED);
    }

    @Test
    @DisplayName("B8 She takes it back, and decides anew")
    void isTakenBack() {
        // given
        var ticket = aTicket().awaitingApproval();

        // when
        ticket.withdrawRequest(nora(), minutes(4));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DECIDING);
        assertThat(voided(ticket)).containsExactly(VoidReason.WITHDRAWN);
    }

    @Test
    @DisplayName("B8 Only the request that waits can be granted, and once")
    void grantsTheOneThatWaitsOnce() {
        // given
        var ticket = aTicket().awaitingApproval();
        var waiting = approvalOf(ticket);

        // when, then
        assertThatThrownBy(() -> ticket.moreGranted(UUID.randomUUID(), aDecision(REFUND, tom()), within(), tom(), minutes(4)))
                .isInstanceOf(NotNow.class);
        ticket.moreGranted(waiting, aDecision(REFUND, tom()), within(), tom(), minutes(4));
        assertThatThrownBy(() -> ticket.moreGranted(waiting, aDecision(REFUND, tom()), within(), tom(), minutes(5)))
                .isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("A20 B8 A question that was answered with words is not ended while more is asked for")
    void keepsAQuestionOpen() {
        // given
        var ticket = aQuestion().analysing();
        ticket.askForMore(aRequest(ticket, minutes(2)), nora(), new GivenAtOnce(aDecision(WORDS, nora()), within()), null,
                minutes(2));

        // when
        ticket.executed(new Effect(UUID.randomUUID(), 1, WORDS, true, minutes(2), null), false, "unused");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.AWAITING_APPROVAL);
    }

    @Test
    @DisplayName("B31 Of two under way one is rejected: she decides anew, and the effect of the other is still told")
    void tellsAnEffectThatComesLate() {
        // given
        var ticket = aTicket().executingWithMoreAsked();
        ticket.moreGranted(approvalOf(ticket), aDecision(REFUND, tom()), within(), tom(), minutes(3));
        ticket.notExecuted(Trouble.REJECTED, anEffect(1, minutes(4)), "ACCOUNT_CLOSED");

        // when
        ticket.executed(anEffect(1, minutes(5)), false, "Is it solved?");

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DEVISING);
        assertThat(ticket.newEvents()).last().isInstanceOf(RemedyExecuted.class);
        assertThat(ticket.newEvents()).filteredOn(StageChanged.class::isInstance).hasSize(1);
    }

    private static List<VoidReason> voided(Ticket ticket) {
        return ticket.newEvents().stream().filter(ApprovalVoided.class::isInstance).map(ApprovalVoided.class::cast)
                .map(ApprovalVoided::reason).toList();
    }
}
