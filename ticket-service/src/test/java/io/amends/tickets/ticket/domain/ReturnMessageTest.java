package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ReturnMessage.State.CONFIRMED;
import static io.amends.tickets.ticket.domain.ReturnMessage.State.DUE;
import static io.amends.tickets.ticket.domain.ReturnMessage.State.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;

class ReturnMessageTest {

    private final Ticket ticket = aTicket().sponsoredBy(nora()).awaitingVerdict();

    @Test
    @DisplayName("A19 Confirmed, it waits for its time; then it goes out in her name")
    void waitsForItsTimeWhenConfirmed() {
        // when
        ticket.confirmReturnMessage(nora(), aText("Works again?"), minutes(4));
        var confirmed = ticket.snapshot().returnMessage();
        ticket.followUpDue(1, aText("Works again?"), minutes(33));

        // then
        assertThat(confirmed).isEqualTo(new ReturnMessage("Works again?", CONFIRMED, 1, minutes(4)));
        assertThat(ticket.snapshot().returnMessage().state()).isEqualTo(SENT);
        assertThat(ticket.newEvents()).singleElement().isInstanceOfSatisfying(ReplyRequested.class, reply -> {
            assertThat(reply.purpose()).isEqualTo(Purpose.RETURN_MESSAGE);
            assertThat(reply.author()).isEqualTo(nora());
            assertThat(reply.automatic()).isFalse();
        });
    }

    @Test
    @DisplayName("A19 Unconfirmed, it is due and is not sent, however often its time comes")
    void isNeverSentUnconfirmed() {
        // when
        ticket.followUpDue(1, aText("unused"), minutes(33));
        ticket.followUpDue(1, aText("unused"), minutes(34));

        // then
        assertThat(ticket.snapshot().returnMessage().state()).isEqualTo(DUE);
        assertThat(ticket.newEvents()).isEmpty();
        assertThat(ticket.snapshot().allowedActions()).contains(Action.CONFIRM_RETURN_MESSAGE);
    }

    @Test
    @DisplayName("A19 Confirmed when it is due already, it goes out at once")
    void goesOutAtOnceWhenItIsDue() {
        // given
        ticket.followUpDue(1, aText("unused"), minutes(33));

        // when
        ticket.confirmReturnMessage(nora(), aText("Works again?"), minutes(50));

        // then
        assertThat(ticket.snapshot().returnMessage()).isEqualTo(new ReturnMessage("Works again?", SENT, 1, minutes(50)));
        assertThat(ticket.newEvents()).singleElement().isInstanceOf(ReplyRequested.class);
    }

    @Test
    @DisplayName("A19 It goes out once")
    void goesOutOnce() {
        // given
        ticket.confirmReturnMessage(nora(), aText("Works again?"), minutes(4));
        ticket.followUpDue(1, aText("Works again?"), minutes(33));

        // when
        ticket.followUpDue(1, aText("Works again?"), minutes(34));

        // then
        assertThat(ticket.newEvents()).hasSize(1);
        assertThatThrownBy(() -> ticket.confirmReturnMessage(nora(), aText("Works?"), minutes(35))).isInstanceOf(NotNow.class);
    }
}
