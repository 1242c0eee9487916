package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.ticket.domain.TicketEvent.RaisedInPublic;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Somebody who has a ticket speaks in public again (A5). */
class RaisedInPublicTest {

    @ParameterizedTest(name = "in {0}, in {1}, {2}: {3}")
    @CsvSource({
            "ANALYSING,        PUBLIC,  UNCLEAR,       true",
            "EXECUTING,        PUBLIC,  UNCLEAR,       true",
            "AWAITING_VERDICT, PUBLIC,  UNSATISFIED,   true",
            "RELEASED,         PUBLIC,  UNSATISFIED,   true",
            "LAPSED,           PUBLIC,  UNCLEAR,       true",
            "ANSWERED,         PUBLIC,  UNCLEAR,       true",
            "NEW,              PUBLIC,  UNCLEAR,       false",
            "ANALYSING,        PRIVATE, UNSATISFIED,   false",
            "AWAITING_VERDICT, PUBLIC,  CONTRADICTORY, false",
            "AWAITING_VERDICT, PUBLIC,  SATISFIED,     false",
            "RELEASED,         PUBLIC,  SATISFIED,     false" })
    @DisplayName("A5 It is told when it is trouble: not thanks, not in private, not an answer in doubt, not what is new anyhow")
    void isToldWhenItIsTrouble(Stage stage, Visibility visibility, Opinion opinion, boolean told) {
        // given
        var ticket = aTicket().in(stage);

        // when
        ticket.receive(aMessage(visibility), says(opinion));

        // then
        assertThat(ticket.newEvents().stream().anyMatch(RaisedInPublic.class::isInstance)).isEqualTo(told);
    }

    @Test
    @DisplayName("A5 Told last, as the stage that moves on answers the pages before it")
    void isToldLast() {
        // given
        var ticket = aTicket().released();

        // when
        ticket.receive(aMessage(Visibility.PUBLIC), says(Opinion.UNSATISFIED));

        // then
        assertThat(ticket.newEvents().getLast()).isEqualTo(new RaisedInPublic(2, days(8)));
        assertThat(ticket.snapshot().stage()).isEqualTo(Stage.ANALYSING);
    }

    @Test
    @DisplayName("A5 The answer to her question is an answer, in public too")
    void isNotToldOfAnAnswer() {
        // given
        var ticket = aTicket().analysing();
        ticket.reply(nora(), aText("What is your number?"), minutes(6));

        // when
        ticket.receive(aMessage(Visibility.PUBLIC), says(Opinion.UNCLEAR));

        // then
        assertThat(ticket.newEvents()).noneMatch(RaisedInPublic.class::isInstance);
    }

    private static CustomerMessage aMessage(Visibility visibility) {
        return new CustomerMessage(UUID.randomUUID(), UUID.randomUUID(), "78", visibility, "…", days(8), days(8));
    }
}
