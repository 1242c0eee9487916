package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.AN_HOUR;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aQuestion;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.aTicket;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.minutes;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** For whom a customer waits, and how long. */
class WaitingTest {

    private static final int WALKS = 100;
    private static final int STEPS = 60;
    private static final Command[] COMMANDS = Command.values();

    private final EnumSet<Cause> seen = EnumSet.noneOf(Cause.class);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 20261127, 2208 })
    @DisplayName("B7 Whatever happens, each part is what its events say, and the parts add up to the time that it was open")
    void addsUpToTheWhole(long seed) {
        // given
        var random = new Random(seed);

        // when
        for (int walk = 0; walk < WALKS; walk++) {
            walk(random.nextBoolean() ? aTicket().fresh() : aQuestion().fresh(), random);
        }

        // then
        assertThat(seen).containsExactlyInAnyOrder(Cause.values());
    }

    private void walk(Ticket start, Random random) {
        var ticket = start;
        var reckoned = new Reckoned(start.snapshot().openedAt());
        var now = start.snapshot().openedAt();
        for (int step = 0; step < STEPS; step++) {
            now = now.plusMillis(1 + random.nextInt(3_600_000));
            var command = COMMANDS[random.nextInt(COMMANDS.length)];
            ticket = Ticket.of(ticket.snapshot(), AN_HOUR);
            // It tells of an earlier moment than its own.
            if (command != Command.SAID_YES_BEFORE_BEING_ASKED && command.on(ticket, now)) {
                reckoned.after(command, ticket.newEvents(), now);
            }
            agree(ticket, reckoned, now, command);
        }
    }

    private void agree(Ticket ticket, Reckoned reckoned, Instant now, Command command) {
        var waiting = requireNonNull(ticket.snapshot().waiting());
        if (waiting.cause() != null) {
            seen.add(waiting.cause());
        }
        var until = waiting.until(now);
        assertThat(until.analyse()).as("US_ANALYSE after %s", command).isEqualTo(reckoned.of(Cause.US_ANALYSE, now));
        assertThat(until.approval()).as("US_APPROVAL after %s", command).isEqualTo(reckoned.of(Cause.US_APPROVAL, now));
        assertThat(until.execute()).as("US_EXECUTE after %s", command).isEqualTo(reckoned.of(Cause.US_EXECUTE, now));
        assertThat(until.customer()).as("CUSTOMER after %s", command).isEqualTo(reckoned.of(Cause.CUSTOMER, now));
        assertThat(until.whole().plus(reckoned.ended(now))).isEqualTo(Duration.between(ticket.snapshot().openedAt(), now));
    }

    @Test
    @DisplayName("B7 The Friday night: two minutes of ours until it was decided, one to carry it out, 31 to come back, the rest hers")
    void splitsTheFridayNight() {
        // when
        var waiting = requireNonNull(aTicket().released().snapshot().waiting());

        // then
        assertThat(waiting.cause()).isNull();
        assertThat(waiting.analyse()).isEqualTo(Duration.ofMinutes(2));
        assertThat(waiting.approval()).isZero();
        assertThat(waiting.execute()).isEqualTo(Duration.ofMinutes(31));
        assertThat(waiting.customer()).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    @DisplayName("B7 \"We are looking into it\" leaves us at work; a question is the customer's to answer, until they do")
    void waitsForTheCustomerOnlyWhenTheyWereAsked() {
        // given
        var ticket = aTicket().analysing();

        // when, then
        ticket.reply(nora(), aText("We are looking into it."), minutes(5));
        assertThat(cause(ticket)).isEqualTo(Cause.US_ANALYSE);
        ticket.reply(nora(), aText("What is your number?"), minutes(6));
        assertThat(cause(ticket)).isEqualTo(Cause.CUSTOMER);
        ticket.receive(aMessage(minutes(9)), says(Opinion.UNCLEAR));
        assertThat(cause(ticket)).isEqualTo(Cause.US_ANALYSE);
        assertThat(requireNonNull(ticket.snapshot().waiting()).customer()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    @DisplayName("B7 A question that never reached the customer is not theirs to answer")
    void takesTheTurnBackWhenTheReplyDidNotGo() {
        // given
        var ticket = aTicket().analysing();
        ticket.reply(nora(), aText("What is your number?"), minutes(6));

        // when
        ticket.replyNotSent(minutes(7));

        // then
        assertThat(cause(ticket)).isEqualTo(Cause.US_ANALYSE);
    }

    @Test
    @DisplayName("B7 A clock that is behind takes nothing from anybody")
    void neverWaitsLessThanNothing() {
        // given
        var ticket = aTicket().executing();

        // when
        ticket.executed(ATicket.anEffect(1, minutes(-30)), false, "Does it work?");

        // then
        var waiting = requireNonNull(ticket.snapshot().waiting());
        assertThat(waiting.execute()).isZero();
        assertThat(waiting.whole()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    @DisplayName("B9 Who acted is counted once, whoever passed it on each time, and the third time is marked")
    void countsHandsAndMarksTheThirdHop() {
        // given
        var ticket = aTicket().sponsoredBy(nora()).analysing();
        ticket.help(milan(), minutes(30));
        ticket.reply(milan(), aText("I have looked"), minutes(31));
        ticket.reply(milan(), aText("and found it"), minutes(32));
        ticket.help(tom(), minutes(40));
        var twice = ticket.snapshot().hands();

        // when
        ticket.help(new Colleague("femke", "Femke Bos"), minutes(50));

        // then
        assertThat(twice.hops()).isEqualTo(2);
        assertThat(twice.isPassedOnTooOften()).isFalse();
        assertThat(ticket.snapshot().hands().isPassedOnTooOften()).isTrue();
        assertThat(ticket.snapshot().hands().touchedBy()).containsExactlyInAnyOrder("nora", "milan");
    }

    private static Cause cause(Ticket ticket) {
        return requireNonNull(requireNonNull(ticket.snapshot().waiting()).cause());
    }
}
