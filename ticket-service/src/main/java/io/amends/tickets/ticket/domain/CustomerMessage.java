package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What the customer wrote.
 *
 * @param externalId the network's id, which orders messages of one moment
 * @param sentAt the network's time
 * @param receivedAt when it reached us; a verdict is only what was received after the question
 */
public record CustomerMessage(UUID id, UUID conversationId, String externalId,
        Visibility visibility, String text, Instant sentAt, Instant receivedAt) {

    @Override
    public String toString() {
        return "CustomerMessage[id=" + id + "]";
    }
}
