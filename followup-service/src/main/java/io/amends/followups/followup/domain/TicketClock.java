package io.amends.followups.followup.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import io.amends.followups.timer.domain.TicketId;

/**
 * What is known of the newest attempt at a ticket. Facts come from several topics and so in any order, some of them twice: the
 * clock ends up the same.
 *
 * @param attempt the newest one heard of; 0 while nothing was heard
 */
public record TicketClock(TicketId ticket, int attempt, Map<Milestone, Instant> moments) {

    public TicketClock {
        moments = Map.copyOf(moments);
    }

    public static TicketClock unheardOf(TicketId ticket) {
        return new TicketClock(ticket, 0, Map.of());
    }

    public TicketClock with(TicketFact fact) {
        if (fact.attempt() < attempt) {
            return this; // that attempt is over, whatever else we hear of it
        }
        return fact.attempt() > attempt
                ? new TicketClock(ticket, fact.attempt(), Map.of(fact.milestone(), fact.at()))
                : new TicketClock(ticket, attempt, merged(fact));
    }

    private Map<Milestone, Instant> merged(TicketFact fact) {
        var merged = new EnumMap<Milestone, Instant>(Milestone.class);
        merged.putAll(moments);
        merged.merge(fact.milestone(), fact.at(), fact.milestone()::choose);
        return merged;
    }

    public Optional<Instant> when(Milestone milestone) {
        return Optional.ofNullable(moments.get(milestone));
    }

    public boolean has(Milestone milestone) {
        return moments.containsKey(milestone);
    }
}
