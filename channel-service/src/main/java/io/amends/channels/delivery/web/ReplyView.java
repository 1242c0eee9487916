package io.amends.channels.delivery.web;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.channels.delivery.domain.Reply;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.channels.delivery.domain.ReplyState;

/**
 * Where a reply is; what it says only ticket-service shows.
 *
 * @param failure why it did not go out, or is not known to have
 */
@Schema(name = "Reply")
record ReplyView(UUID id, UUID ticketId, ReplyState state, Instant undoableUntil,
        @Schema(nullable = true) @Nullable Instant sentAt, @Schema(nullable = true) @Nullable ReplyFailure failure) {

    static ReplyView of(Reply reply) {
        return new ReplyView(reply.id(), reply.request().ticketId(), reply.state(), reply.undoableUntil(),
                reply.state() == ReplyState.SENT ? reply.settledAt() : null, reply.failure());
    }
}
