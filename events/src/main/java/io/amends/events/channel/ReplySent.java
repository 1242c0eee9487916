package io.amends.events.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * The network has taken a reply.
 *
 * @param purpose as requested, see {@code ReplyRequested}
 * @param attempt attempt of the ticket that the reply belongs to
 * @param automatic whether no person wrote or confirmed it
 * @param externalId the network's id of the reply
 */
public record ReplySent(UUID replyId, UUID ticketId, UUID conversationId, String purpose, int attempt,
        boolean automatic, String visibility, String externalId, Instant sentAt) {
}
