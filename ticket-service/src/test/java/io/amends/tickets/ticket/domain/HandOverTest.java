package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.amends.tickets.ticket.domain.TicketEvent.HandedOver;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;

/** Passing on is not solving. */
class HandOverTest {

    private static final Text INTRODUCTION = aText("My colleague Milan takes it from here.");

    @ParameterizedTest
    @EnumSource(names = { "NEW", "ANALYSING", "DEVISING", "DECIDING", "AWAITING_APPROVAL", "EXECUTING", "AWAITING_VERDICT" })
    @DisplayName("A18 A hand-over adds a solver; stage, attempt, sponsor and clocks stay")
    void keepsStageSponsorAndClocks(Stage stage) {
        // given
        var ticket = aTicket().in(stage);
        ticket.claim(nora(), minutes(1));
        var was = ticket.snapshot();

        // when
        ticket.handOver(nora(), milan(), INTRODUCTION, days(1));

        // then
        var is = ticket.snapshot();
        assertThat(is.solvers()).containsExactly("milan");
        assertThat(is.stage()).isEqualTo(was.stage());
        assertThat(is.attempt()).isEqualTo(was.attempt());
        assertThat(is.sponsor()).isEqualTo(was.sponsor());
        assertThat(is.attentionDue()).isEqualTo(was.attentionDue());
        assertThat(is.firstRespondedAt()).isEqualTo(was.firstRespondedAt());
        assertThat(is.questionSentAt()).isEqualTo(was.questionSentAt());
        assertThat(is.waiting()).isEqualTo(was.waiting());
        assertThat(is.allowedActions("milan", false)).isEqualTo(was.allowedActions("nora", false));
    }

    @Test
    @DisplayName("A16 The customer is told who it is, unless she takes that out")
    void introducesTheSolver() {
        // given
        var told = aTicket().analysing();
        var silent = aTicket().analysing();

        // when
        told.handOver(nora(), milan(), INTRODUCTION, minutes(5));
        silent.handOver(nora(), milan(), null, minutes(5));

        // then
        assertThat(told.newEvents()).contains(new HandedOver(nora(), milan(), 1, 1, minutes(5)))
                .anyMatch(event -> event instanceof ReplyRequested reply && reply.text().equals(INTRODUCTION)
                        && reply.author().equals(nora()) && !reply.automatic());
        assertThat(silent.newEvents()).noneMatch(ReplyRequested.class::isInstance);
    }

    @Test
    @DisplayName("B9 Each passing on is a hop, also back to the sponsor, and the third is marked")
    void countsEachHop() {
        // given
        var ticket = aTicket().sponsoredBy(nora()).analysing();

        // when
        ticket.handOver(nora(), milan(), null, minutes(5));
        ticket.handOver(milan(), tom(), null, minutes(6));
        ticket.handOver(tom(), nora(), null, minutes(7));

        // then
        var is = ticket.snapshot();
        assertThat(is.solvers()).containsExactlyInAnyOrder("milan", "tom");
        assertThat(is.hands()).isEqualTo(new Hands(3, is.hands().touchedBy()));
        assertThat(is.hands().isPassedOnTooOften()).isTrue();
        assertThat(is.hands().touchedBy()).containsExactlyInAnyOrder("nora", "milan", "tom");
    }

    @Test
    @DisplayName("B11 A18 Nobody passes on what is somebody else's, nor anything to herself, nor what has ended")
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> aTicket().sponsoredBy(nora()).analysing().handOver(milan(), tom(), null, minutes(5)))
                .isInstanceOf(TicketTaken.class);
        assertThatThrownBy(() -> aTicket().analysing().handOver(nora(), nora(), null, minutes(5)))
                .isInstanceOf(HandedToHerself.class);
        assertThatThrownBy(() -> aTicket().released().handOver(nora(), milan(), null, days(1))).isInstanceOf(NotNow.class);
    }
}
