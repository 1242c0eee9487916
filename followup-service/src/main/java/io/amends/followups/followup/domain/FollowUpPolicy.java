package io.amends.followups.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.amends.followups.timer.domain.Occasion;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TimerKind;

/**
 * We come back to the customer after the effect (A19), remind while they are silent, and stop asking in the end (A20).
 *
 * @param after how long after the effect we come back
 * @param reminders how long after the question each reminder is due
 * @param lapse how long after the question we stop asking
 */
public record FollowUpPolicy(Duration after, List<Duration> reminders, Duration lapse) {

    public FollowUpPolicy {
        reminders = List.copyOf(reminders);
        if (!reminders.stream().sorted().distinct().toList().equals(reminders)) {
            throw new IllegalArgumentException("Each reminder must come after the one before: " + reminders);
        }
        if (reminders.stream().anyMatch(reminder -> reminder.compareTo(lapse) >= 0)) {
            throw new IllegalArgumentException("All reminders " + reminders + " must come before the lapse " + lapse);
        }
    }

    Stream<PlannedTimer> plan(TicketClock clock) {
        return clock.when(Milestone.ASKED)
                .map(asked -> Stream.concat(reminders(clock, asked), lapse(clock, asked)))
                .orElseGet(() -> returnMessage(clock));
    }

    /** One for each attempt: a second remedy of the same attempt does not ask a second time. */
    private Stream<PlannedTimer> returnMessage(TicketClock clock) {
        return clock.when(Milestone.EFFECTIVE)
                .map(effect -> new Occasion(TimerKind.RETURN_MESSAGE, clock.attempt(), 1, effect))
                .map(occasion -> PlannedTimer.after(after, occasion))
                .stream();
    }

    /** Who has spoken since is not reminded of their silence, even when we did not understand; asking again starts anew. */
    private Stream<PlannedTimer> reminders(TicketClock clock, Instant asked) {
        if (clock.when(Milestone.SPOKEN).filter(asked::isBefore).isPresent()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, reminders.size())
                .mapToObj(ordinal -> PlannedTimer.after(reminders.get(ordinal - 1),
                        new Occasion(TimerKind.REMINDER, clock.attempt(), ordinal, asked)));
    }

    private Stream<PlannedTimer> lapse(TicketClock clock, Instant asked) {
        var occasion = new Occasion(TimerKind.LAPSE, clock.attempt(), reminders.size() + 1, asked);
        return Stream.of(PlannedTimer.after(lapse, occasion));
    }
}
