package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the customer wrote.
 *
 * @param externalId the network's id, which orders messages of one moment
 * @param sentAt the network's time
 * @param receivedAt when it reached us; a verdict is only what was received after the question
 * @param customerNumber that they told beside their words; nobody has verified it
 */
public record CustomerMessage(UUID id, UUID conversationId, String externalId,
        Visibility visibility, String text, Instant sentAt, Instant receivedAt, @Nullable String customerNumber) {

    /** A message of a network: who wrote it may have told their number in the text. */
    public CustomerMessage(UUID id, UUID conversationId, String externalId, Visibility visibility, String text,
            Instant sentAt, Instant receivedAt) {
        this(id, conversationId, externalId, visibility, text, sentAt, receivedAt, null);
    }

    @Override
    public String toString() {
        return "CustomerMessage[id=" + id + "]";
    }
}
