package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The message that opens a ticket, and what was made of it.
 *
 * @param language BCP 47 tag as the network guessed it
 */
public record Opening(UUID ticketId, UUID contactId, String network, Kind kind, Asker asker, @Nullable String language,
        CustomerMessage message) {

    TicketSnapshot snapshot(Instant attentionDue) {
        return new TicketSnapshot(ticketId, contactId, message.conversationId(), network, kind, asker,
                message.visibility(), message.text(), language, message.sentAt(), Stage.NEW, 1, Priority.URGENT, null,
                message.sentAt(), null, false, attentionDue, null, null, null, null, null, 0, Set.of(), null,
                Waiting.begun(message.sentAt()), Hands.NONE);
    }

    TicketEvent event(Instant attentionDue) {
        return new TicketEvent.Opened(contactId, message.conversationId(), network, kind, asker, message.sentAt(),
                attentionDue);
    }
}
