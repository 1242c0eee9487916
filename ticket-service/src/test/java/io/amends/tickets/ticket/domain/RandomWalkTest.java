package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.AN_HOUR;
import static io.amends.tickets.ticket.domain.ATicket.aQuestion;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.ticket.domain.TicketEvent.Released;
import io.amends.tickets.ticket.domain.TicketEvent.StageChanged;
import io.amends.tickets.ticket.domain.TicketEvent.VerdictRecorded;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Whatever people, clocks and machines do in whatever order, what must be true of a ticket stays true. */
class RandomWalkTest {

    private static final int WALKS = 200;
    private static final int STEPS = 60;
    private static final Command[] COMMANDS = Command.values();

    private final Map<Stage, Integer> visits = new EnumMap<>(Stage.class);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 20261120, 2208 })
    @DisplayName("A3 A20 A19 B8 B11 B17 24,000 random steps break none of the invariants")
    void keepsItsInvariants(long seed) {
        // given
        var random = new Random(seed);

        // when
        for (int walk = 0; walk < WALKS; walk++) {
            walk(random.nextBoolean() ? aTicket().fresh() : aQuestion().fresh(), random);
        }

        // then
        var never = EnumSet.complementOf(EnumSet.copyOf(visits.keySet()));
        assertThat(never).as("stages in which no walk ever stood").isEmpty();
    }

    private void walk(Ticket start, Random random) {
        var ticket = start;
        var now = days(0);
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(60)));
            ticket = step(ticket, COMMANDS[random.nextInt(COMMANDS.length)], now);
        }
    }

    private Ticket step(Ticket before, Command command, Instant now) {
        var was = before.snapshot();
        var ticket = Ticket.of(was, AN_HOUR);
        boolean taken = command.on(ticket, now);
        var is = ticket.snapshot();
        visits.merge(is.stage(), 1, Integer::sum);
        if (was.sponsor() != null) {
            assertThat(is.sponsor()).as("sponsor after %s", command).isEqualTo(was.sponsor());
        }
        assertThat(is.attempt()).isBetween(was.attempt(), was.attempt() + 1);
        changesOnlyWhenTaken(was, is, taken, command);
        isLookedAfterUntilItHasEnded(is, command);
        isReleasedOnlyByTheCustomer(was, ticket, command);
        movesOnlyLegally(was, ticket, command);
        neverSendsAnUnconfirmedReturnMessage(is, command);
        asksNoQuestionWhileMoreIsAskedFor(ticket, command);
        return ticket;
    }

    // A refused command is rolled back, but the aggregate should not rely on it for what it shows.
    private static void changesOnlyWhenTaken(TicketSnapshot was, TicketSnapshot is, boolean taken, Command command) {
        if (!taken) {
            assertThat(is).as("after refused %s in %s", command, was.stage()).isEqualTo(was);
        }
    }

    private static void isLookedAfterUntilItHasEnded(TicketSnapshot is, Command command) {
        assertThat(is.attentionDue() == null).as("A3 after %s in %s", command, is.stage()).isEqualTo(is.stage().hasEnded());
        assertThat(is.ending() != null).as("ending after %s", command).isEqualTo(is.stage().hasEnded());
        assertThat(is.allowedActions().isEmpty()).as("B17 after %s", command).isEqualTo(is.stage().hasEnded());
    }

    private static void isReleasedOnlyByTheCustomer(TicketSnapshot was, Ticket ticket, Command command) {
        var is = ticket.snapshot();
        assertThat(is.ending() != null && is.ending().evidence() != null).isEqualTo(is.stage() == Stage.RELEASED);
        if (is.stage() != Stage.RELEASED || was.stage() == Stage.RELEASED) {
            assertThat(ticket.newEvents()).noneMatch(Released.class::isInstance);
            return;
        }
        assertThat(command).isEqualTo(Command.SAYS_YES);
        assertThat(was.questionSentAt()).isBefore(is.ending().at());
        assertThat(ticket.newEvents()).anyMatch(event -> event instanceof VerdictRecorded verdict
                && verdict.opinion() == Opinion.SATISFIED && verdict.messageId().equals(is.ending().evidence()));
    }

    private static void movesOnlyLegally(TicketSnapshot was, Ticket ticket, Command command) {
        var stage = was.stage();
        for (var event : ticket.newEvents()) {
            if (event instanceof StageChanged change) {
                assertThat(change.from()).as("told by %s", command).isEqualTo(stage);
                assertThat(StageTest.isLegal(stage, change.to())).as("%s to %s by %s", stage, change.to(), command).isTrue();
                stage = change.to();
            }
        }
        assertThat(ticket.snapshot().stage()).as("B17 every change is told").isEqualTo(stage);
    }

    // A request is waited for in two stages only, and an attempt that goes on without it has told what became of it.
    private static void asksNoQuestionWhileMoreIsAskedFor(Ticket ticket, Command command) {
        var is = ticket.snapshot();
        if (is.topUp() != null) {
            assertThat(is.stage()).as("B8 A20 more is asked for after %s", command)
                    .isIn(Stage.EXECUTING, Stage.AWAITING_APPROVAL);
            assertThat(is.returnMessage()).as("A20 after %s", command).isNull();
        }
        assertThat(is.stage() == Stage.AWAITING_APPROVAL && !is.awaitsApproval()).as("waits for nothing after %s", command)
                .isFalse();
    }

    private static void neverSendsAnUnconfirmedReturnMessage(TicketSnapshot is, Command command) {
        if (is.returnMessage() != null) {
            assertThat(is.returnMessage().attempt()).isEqualTo(is.attempt());
            assertThat(is.returnMessage().state() == ReturnMessage.State.SENT && is.returnMessage().confirmedAt() == null)
                    .as("A19 sent unconfirmed after %s", command).isFalse();
        }
    }
}
