package io.amends.tickets.ticket.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text that is to go out to the customer.
 *
 * @param id of the reply; made before anything is saved, so that a repeat is told
 * @param inReplyTo message that it answers; absent when there is none of that visibility
 */
public record Text(UUID id, String words, Visibility visibility, @Nullable UUID inReplyTo, UUID conversationId) {

    /** Whether the customer is asked something: then it is their turn (B7). */
    boolean asks() {
        return words.indexOf('?') >= 0;
    }

    @Override
    public String toString() {
        return "Text[id=" + id + "]";
    }
}
