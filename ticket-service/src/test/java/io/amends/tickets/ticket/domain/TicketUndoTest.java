package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aDecision;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.anEffect;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;

@DisplayName("B29 What was given is taken back, and she devises anew")
class TicketUndoTest {

    private static final Remedy UNDO = new Remedy(new RemedyType("undo"), null);

    @Test
    void asksNobodyAboutWhatIsTakenBack() {
        // given
        var ticket = aTicket().awaitingVerdict();

        // when
        ticket.undo(aDecision(UNDO, nora()), within(), minutes(5));

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
        assertThat(ticket.snapshot().attempt()).isEqualTo(2);
        assertThat(ticket.snapshot().returnMessage()).isNull();
        assertThat(ticket.newEvents()).anyMatch(TicketEvent.Decided.class::isInstance);
    }

    @Test
    void comesToDevisingOnceItIsTakenBack() {
        // given
        var ticket = aTicket().awaitingVerdict();
        ticket.undo(aDecision(UNDO, nora()), within(), minutes(5));

        // when
        ticket.undone(anEffect(2, minutes(6)), false);

        // then
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DEVISING);
        assertThat(ticket.snapshot().allowedActions()).contains(Action.DECIDE, Action.REPLY);
        assertThat(ticket.newEvents().getLast()).isInstanceOf(TicketEvent.StageChanged.class);
    }

    @Test
    void comesToDevisingWhenItCouldNotBeTakenBack() {
        var ticket = aTicket().awaitingVerdict();
        ticket.undo(aDecision(UNDO, nora()), within(), minutes(5));
        ticket.notExecuted(Trouble.REJECTED, anEffect(2, minutes(6)), "TOO_LATE");
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.DEVISING);
    }

    @Test
    void leavesAnotherRemedyThatIsUnderWayAlone() {
        var ticket = aTicket().awaitingVerdict();
        ticket.undo(aDecision(UNDO, nora()), within(), minutes(5));
        ticket.undone(anEffect(2, minutes(6)), true);
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.EXECUTING);
    }

    @ParameterizedTest
    @MethodSource("whereThereIsNothingToTakeBackYet")
    void waitsForWhatIsUnderWay(Ticket ticket) {
        assertThatThrownBy(() -> ticket.undo(aDecision(UNDO, nora()), within(), minutes(5))).isInstanceOf(NotNow.class);
        assertThat(ticket.newEvents()).isEmpty();
    }

    static List<Ticket> whereThereIsNothingToTakeBackYet() {
        return Stream.of(aTicket().executing(), aTicket().executingWithMoreAsked(), aTicket().awaitingApproval(),
                aTicket().released(), aTicket().lapsed()).toList();
    }

    @Test
    void isTheSponsorsToTakeBack() {
        var ticket = aTicket().awaitingVerdict();
        assertThatThrownBy(() -> ticket.undo(aDecision(UNDO, milan()), within(), minutes(5))).isInstanceOf(TicketTaken.class);
        assertThat(ticket.snapshot().mayUndo("nora")).isTrue();
        assertThat(ticket.snapshot().mayUndo("milan")).isFalse();
    }
}
