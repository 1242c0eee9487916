package io.amends.followups.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.followups.timer.domain.TicketId;

/** The Friday 23:00 story of Ines, as facts. */
final class Facts {

    static final TicketId TICKET = new TicketId(UUID.fromString("0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10"));
    static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");

    private Facts() {
    }

    static TimerPolicy policy() {
        return new TimerPolicy(new FirstResponsePolicy(Duration.ofMinutes(60)), new ExecutionPolicy(Duration.ofMinutes(15)),
                new ComingBack(new FollowUpPlans(new FollowUpPolicy(Duration.ofMinutes(30),
                        List.of(Duration.ofDays(1), Duration.ofDays(3)), Duration.ofDays(7))), GoodMoment.always()));
    }

    static TicketClock clock(TicketFact... facts) {
        return clock(List.of(facts));
    }

    static TicketClock clock(List<TicketFact> facts) {
        var clock = TicketClock.unheardOf(TICKET);
        for (TicketFact fact : facts) {
            clock = clock.with(fact);
        }
        return clock;
    }

    static TicketFact opened() {
        return at(1, Milestone.WAITING, 0);
    }

    static TicketFact answeredByNora() {
        return at(1, Milestone.ANSWERED, 4);
    }

    static TicketFact decided() {
        return at(1, Milestone.DECIDED, 4);
    }

    static TicketFact carriedOut() {
        return at(1, Milestone.CARRIED_OUT, 5);
    }

    static TicketFact refunded() {
        return at(1, Milestone.EFFECTIVE, 5);
    }

    static TicketFact asked() {
        return at(1, Milestone.ASKED, 35);
    }

    static TicketFact answeredUnclearly() {
        return at(1, Milestone.SPOKEN, 50);
    }

    static TicketFact askedAgain() {
        return at(1, Milestone.ASKED, 55);
    }

    static TicketFact ended() {
        return at(1, Milestone.ENDED, 70);
    }

    static TicketFact reopened() {
        return at(2, Milestone.WAITING, 90);
    }

    static TicketFact at(int attempt, Milestone milestone, int minute) {
        return new TicketFact(attempt, milestone, minute(minute));
    }

    static Instant minute(int minute) {
        return FRIDAY_23H.plus(Duration.ofMinutes(minute));
    }
}
