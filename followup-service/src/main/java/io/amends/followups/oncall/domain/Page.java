package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * Somebody must look at a ticket, and one after the other is asked until somebody says that they do (A15, B16).
 *
 * @param round how often the chain was gone through, from 1
 * @param settled absent while nobody has said that they look at it
 */
public record Page(UUID id, TicketId ticket, Reason reason, Instant raisedAt, int round, List<Step> steps,
        @Nullable Settled settled) {

    public static Page raised(UUID id, TicketId ticket, Reason reason, Instant at) {
        return new Page(id, ticket, reason, at, 1, List.of(), null);
    }

    public boolean wasPaged(Colleague colleague, int inRound) {
        return steps.stream().anyMatch(step -> step.round() == inRound && step.colleague().id().equals(colleague.id()));
    }

    /**
     * One person is paged once.
     *
     * @param ordinal place among all steps of the page, from 1
     * @param answerBy when the next one is paged
     */
    public record Step(UUID id, int round, int ordinal, Colleague colleague, boolean overQuietHours, Instant pagedAt,
            Instant answerBy) {
    }

    /**
     * Somebody looks at it, or nobody has to any more.
     *
     * @param person absent when the ticket has ended meanwhile
     */
    public record Settled(@Nullable String person, Instant at) {
    }
}
