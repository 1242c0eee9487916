package io.amends.events.ticket;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A ticket went from one stage to another. One command may pass several; each is told.
 *
 * @param from name of the stage, e.g. {@code NEW}
 * @param to name of the stage, e.g. {@code ANALYSING}
 * @param attentionDue when somebody must have looked at it at the latest; absent once the ticket has ended
 */
public record TicketStageChanged(UUID ticketId, String from, String to, int attempt, Instant changedAt,
        @Nullable Instant attentionDue) {
}
