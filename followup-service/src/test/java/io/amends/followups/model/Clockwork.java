package io.amends.followups.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.attention.application.KeepAttention;
import io.amends.followups.attention.application.PlainAttention;
import io.amends.followups.attention.application.Standings;
import io.amends.followups.attention.domain.AttentionPolicy;
import io.amends.followups.attention.domain.Standing;
import io.amends.followups.followup.application.CircumstancesOfTickets;
import io.amends.followups.followup.application.FollowTicket;
import io.amends.followups.followup.application.PlainFollowUps;
import io.amends.followups.followup.application.TicketClocks;
import io.amends.followups.followup.domain.Circumstances;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.timer.application.FireDueTimers;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.application.PlainTimers;
import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.smallrye.mutiny.Uni;

/** The use cases of this service as they are, with rows in memory and a clock that is turned by hand. */
final class Clockwork {

    private static final Duration AGAIN = Duration.ofMinutes(30);

    final TimersInMemory timers;
    /** What the house was told, in order. */
    final List<Timer> told = new ArrayList<>();

    private final Mistake mistake;
    private final KeepToPlan keepToPlan;
    private final FollowTicket followTicket;
    private final KeepAttention keepAttention;
    private final FireDueTimers fireDueTimers;

    Clockwork(Instant begin, TimerPolicy policy, Mistake mistake) {
        this.mistake = mistake;
        timers = new TimersInMemory(begin, mistake);
        keepToPlan = PlainTimers.keepToPlan(timers);
        followTicket = PlainFollowUps.followTicket(new Clocks(), new NothingSpecial(), policy, keepToPlan);
        var attention = new AttentionPolicy(AGAIN);
        keepAttention = PlainAttention.keepAttention(new StandingsInMemory(), attention, keepToPlan);
        fireDueTimers = PlainTimers.fireDueTimers(timers, due -> {
            told.addAll(due);
            return Uni.createFrom().voidItem();
        }, mistake == Mistake.CALLS_ONCE ? List.of() : List.of(PlainAttention.callAgain(timers, attention)));
    }

    void heard(TicketId ticket, TicketFact... facts) {
        followTicket.follow(ticket, facts).await().indefinitely();
        if (mistake == Mistake.CANCELS_WHAT_IS_NOT_ITS_OWN) {
            keepToPlan.keep(Matter.ATTENTION, ticket, null, List.of()).await().indefinitely();
        }
    }

    void moved(TicketId ticket, int attempt, @Nullable Instant due) {
        keepAttention.moved(ticket, attempt, timers.instant(), due).await().indefinitely();
    }

    void claimed(TicketId ticket) {
        keepAttention.claimed(ticket, "nora").await().indefinitely();
    }

    /** Fires all that is due by now, and returns it. */
    List<Timer> fire() {
        int before = told.size();
        // Whatever one fires may set another; but none that is due at once.
        fireDueTimers.fire(1).await().indefinitely();
        return List.copyOf(told.subList(before, told.size()));
    }

    private static final class Clocks implements TicketClocks {

        private final Map<TicketId, TicketClock> clocks = new HashMap<>();

        @Override
        public Uni<TicketClock> locked(TicketId ticket) {
            return Uni.createFrom().item(clocks.getOrDefault(ticket, TicketClock.unheardOf(ticket)));
        }

        @Override
        public Uni<TicketClock> get(TicketId ticket) {
            return locked(ticket);
        }

        @Override
        public Uni<Void> save(TicketClock clock) {
            clocks.put(clock.ticket(), clock);
            return Uni.createFrom().voidItem();
        }
    }

    /** Where they wrote and what they got; what differs by that is tested where it is decided. */
    private static final class NothingSpecial implements CircumstancesOfTickets {

        @Override
        public Uni<Circumstances> of(TicketId ticket) {
            return Uni.createFrom().item(Circumstances.UNKNOWN);
        }

        @Override
        public Uni<Void> opened(TicketId ticket, UUID contact, String network, Instant at) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> claimed(TicketId ticket, String sponsor) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> remedied(TicketId ticket, int attempt, String remedyType) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> lives(TicketId ticket, ZoneId zone) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> heard(UUID contact, String network, Instant at) {
            return Uni.createFrom().voidItem();
        }
    }

    private static final class StandingsInMemory implements Standings {

        private final Map<TicketId, Standing> standings = new HashMap<>();

        @Override
        public Uni<Standing> locked(TicketId ticket) {
            return Uni.createFrom().item(standings.getOrDefault(ticket, Standing.unheardOf(ticket)));
        }

        @Override
        public Uni<Void> save(Standing standing) {
            standings.put(standing.ticket(), standing);
            return Uni.createFrom().voidItem();
        }
    }
}
