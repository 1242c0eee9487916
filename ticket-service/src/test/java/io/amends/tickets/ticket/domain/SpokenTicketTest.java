package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aCall;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ReplySaid;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** What is told by phone or at the counter is answered in the same talk. */
class SpokenTicketTest {

    @Test
    @DisplayName("A9 What she answers is said at once, asks nobody to send it, and stops the first-response clock")
    void countsAnAnswerAsSaid() {
        // given
        var ticket = aCall().fresh();
        // when
        ticket.reply(nora(), aText("Sorry, I see the outage"), minutes(2));
        // then
        assertThat(ticket.newEvents()).filteredOn(ReplySaid.class::isInstance).singleElement()
                .isEqualTo(new ReplySaid(said(ticket).text(), Purpose.ANSWER, 1, nora(), minutes(2)));
        assertThat(ticket.newEvents()).noneMatch(ReplyRequested.class::isInstance);
        assertThat(ticket.snapshot().firstRespondedAt()).isEqualTo(minutes(2));
        assertThat(ticket.snapshot().questionSentAt()).isNull();
    }

    @Test
    @DisplayName("A19 A return message that she confirms she has said; until then it waits for her, however long it is due")
    void asksWhenSheSaysSo() {
        // given
        var ticket = aCall().awaitingVerdict();
        ticket.followUpDue(1, aText("unused"), minutes(33));
        assertThat(ticket.snapshot().returnMessage().state()).isEqualTo(ReturnMessage.State.DUE);
        // when
        ticket.confirmReturnMessage(nora(), aText("Does it work?"), minutes(40));
        // then
        assertThat(said(ticket).purpose()).isEqualTo(Purpose.RETURN_MESSAGE);
        assertThat(ticket.snapshot().returnMessage().state()).isEqualTo(ReturnMessage.State.SENT);
        assertThat(ticket.snapshot().questionSentAt()).isEqualTo(minutes(40));
    }

    @Test
    @DisplayName("A20 The question may be asked in the same talk, before it is due")
    void asksAtOnce() {
        // given
        var ticket = aCall().awaitingVerdict();
        // when
        ticket.confirmReturnMessage(nora(), aText("Does it work?"), minutes(4));
        // then
        assertThat(said(ticket).at()).isEqualTo(minutes(4));
        ticket.receive(aMessage(minutes(5)), says(Opinion.SATISFIED));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    @DisplayName("B13 No machine speaks to a silent customer: she is reminded to call, and at last it lapses")
    void sendsNoReminder() {
        // given
        var ticket = aCall().awaitingVerdict();
        ticket.confirmReturnMessage(nora(), aText("Does it work?"), minutes(4));
        int told = ticket.newEvents().size();
        // when
        ticket.verdictOverdue(1, false, aText("Please say"), days(1));
        // then
        assertThat(ticket.newEvents()).hasSize(told);
        assertThat(ticket.snapshot().attentionDue()).isEqualTo(ATicket.AN_HOUR.due(Stage.ANALYSING, days(1)));
        ticket.verdictOverdue(1, true, aText("unused"), days(7));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.LAPSED);
    }

    @Test
    @DisplayName("A20 B11 Only whoever owns it notes what the customer says, only where no network brings it, 30 days long")
    void isNotedByTheSponsorOfACall() {
        // given
        var ended = aCall().lapsedCall();
        // when, then
        ended.note(nora(), days(8));
        assertThatThrownBy(() -> ended.note(milan(), days(8))).isInstanceOf(TicketTaken.class);
        assertThatThrownBy(() -> ended.note(nora(), days(40))).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> aTicket().asked().note(nora(), minutes(40))).isInstanceOf(NotNow.class);
        assertThat(ended.snapshot().allowedActions()).containsExactly(Action.NOTE);
    }

    private static ReplySaid said(Ticket ticket) {
        return ticket.newEvents().stream().filter(ReplySaid.class::isInstance).map(ReplySaid.class::cast)
                .reduce((first, last) -> last).orElseThrow();
    }
}
