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
@Schema(name = "Reply", examples = """
        {"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10","state":"WAITING",\
        "undoableUntil":"2026-11-27T22:04:15Z","sentAt":null,"failure":null}""")
record ReplyView(UUID id, UUID ticketId, ReplyState state, Instant undoableUntil,
        @Nullable Instant sentAt, @Nullable ReplyFailure failure) {

    static ReplyView of(Reply reply) {
        return new ReplyView(reply.id(), reply.request().ticketId(), reply.state(), reply.undoableUntil(),
                reply.state() == ReplyState.SENT ? reply.settledAt() : null, reply.failure());
    }
}
