package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.AN_HOUR;
import static io.amends.tickets.ticket.domain.ATicket.FRIDAY_23H;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A13 A18 Who stands in for a sponsor who is away")
class HelpingTest {

    private final Ticket ticket = noras();

    @Test
    @DisplayName("A18 B11 Helping adds a solver; sponsor, stage and attempt stay")
    void keepsTheSponsor() {
        // when
        ticket.help(milan(), minutes(60));
        ticket.reply(milan(), aText("We are on it."), minutes(61));

        // then
        var after = ticket.snapshot();
        assertThat(after.sponsor()).isEqualTo(noras().snapshot().sponsor());
        assertThat(after.solvers()).containsExactly("milan");
        assertThat(after.stage()).isEqualTo(Stage.ANALYSING);
        assertThat(after.attempt()).isEqualTo(1);
        assertThat(ticket.newEvents()).contains(new TicketEvent.SolverAdded(milan(), 1, minutes(60)));
    }

    @Test
    @DisplayName("A18 A solver is one once")
    void isAddedOnce() {
        ticket.help(milan(), minutes(60));
        ticket.help(milan(), minutes(70));
        assertThat(ticket.newEvents()).filteredOn(TicketEvent.SolverAdded.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("B11 While the sponsor has only just taken it both are there, and one wins")
    void refusesRightAfterTheClaim() {
        assertThatThrownBy(() -> ticket.help(milan(), minutes(4))).isInstanceOf(TicketTaken.class);
        assertThat(ticket.snapshot().solvers()).isEmpty();
    }

    @Test
    @DisplayName("A13 Whoever neither owns it nor helps may not act")
    void refusesOthers() {
        ticket.help(milan(), minutes(60));
        assertThatThrownBy(() -> ticket.reply(tom(), aText("Hello"), minutes(61))).isInstanceOf(TicketTaken.class);
    }

    @Test
    @DisplayName("B17 A helper is offered what the sponsor is, and a solver as well")
    void offersTheSame() {
        var before = ticket.snapshot();
        var sponsors = before.allowedActions("nora", false);
        assertThat(before.allowedActionsOfHelper("milan", false, minutes(60))).isEqualTo(sponsors).isNotEmpty();
        assertThat(before.allowedActionsOfHelper("milan", false, minutes(4))).isEmpty();
        assertThat(before.allowedActions("milan", false)).isEmpty();

        ticket.help(milan(), minutes(60));
        assertThat(ticket.snapshot().allowedActions("milan", false)).isEqualTo(sponsors);
    }

    private static Ticket noras() {
        var opened = aTicket().fresh();
        opened.claim(nora(), FRIDAY_23H);
        opened.reply(nora(), aText("I look into it."), FRIDAY_23H);
        return Ticket.of(opened.snapshot(), AN_HOUR);
    }
}
