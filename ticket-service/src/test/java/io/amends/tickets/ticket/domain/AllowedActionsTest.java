package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AllowedActionsTest {

    private static final Map<Action, Command> DONE_BY = Map.ofEntries(
            Map.entry(Action.CLAIM, Command.CLAIM),
            Map.entry(Action.REPLY, Command.REPLY),
            Map.entry(Action.LOOK_UP, Command.LOOK_UP),
            Map.entry(Action.DECIDE, Command.DECIDE),
            Map.entry(Action.ASK_APPROVAL, Command.ASK_FOR_MORE),
            Map.entry(Action.WITHDRAW_APPROVAL, Command.WITHDRAW),
            Map.entry(Action.SET_ASIDE, Command.SET_ASIDE),
            Map.entry(Action.CONFIRM_RETURN_MESSAGE, Command.CONFIRM_RETURN_MESSAGE),
            Map.entry(Action.SAY_NOT_SOLVED, Command.SAY_NOT_SOLVED),
            Map.entry(Action.ASK_AGAIN, Command.ASK_AGAIN),
            Map.entry(Action.OVERRIDE, Command.OVERRIDE));

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({
            "NEW,               claim reply look-up decide ask-approval set-aside override",
            "ANALYSING,         reply look-up decide ask-approval set-aside override",
            "DEVISING,          reply look-up decide ask-approval set-aside override",
            "DECIDING,          reply look-up decide ask-approval set-aside override",
            "AWAITING_APPROVAL, reply look-up decide withdraw-approval override",
            "EXECUTING,         reply look-up override",
            "AWAITING_VERDICT,  reply look-up override",
            "RELEASED,          ''",
            "ANSWERED,          ''",
            "LAPSED,            ''",
            "NOT_A_COMPLAINT,   ''",
            "OVERRIDDEN,        ''" })
    @DisplayName("B17 Each stage offers only its own actions")
    void offersOnlyItsOwn(Stage stage, String expected) {
        // when
        var actions = aTicket().in(stage).snapshot().allowedActions();

        // then
        assertThat(actions.stream().map(Action::code).collect(joining(" "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("B17 What is offered is taken, and what is not offered is refused")
    void keepsWhatItOffers(Stage stage) {
        DONE_BY.forEach((action, command) -> {
            // given
            var ticket = aTicket().in(stage);
            boolean offered = ticket.snapshot().allowedActions().contains(action);

            // when
            boolean taken = command.on(ticket, days(8));

            // then
            boolean claimedAlready = command == Command.CLAIM && ticket.snapshot().sponsor() != null;
            assertThat(taken).as("%s in %s", action, stage).isEqualTo(offered || claimedAlready);
        });
    }

    @Test
    @DisplayName("B11 What is Nora's is not offered to Milan; the exception is offered to a manager only")
    void offersToTheSponsorAndTheManager() {
        // given
        var ticket = aTicket().sponsoredBy(nora()).analysing().snapshot();

        // when, then
        assertThat(ticket.allowedActions("nora", false)).containsExactly(Action.REPLY, Action.LOOK_UP, Action.DECIDE,
                Action.ASK_APPROVAL, Action.SET_ASIDE);
        assertThat(ticket.allowedActions("milan", false)).isEmpty();
        assertThat(ticket.allowedActions("tom", true)).containsExactly(Action.OVERRIDE);
    }
}
