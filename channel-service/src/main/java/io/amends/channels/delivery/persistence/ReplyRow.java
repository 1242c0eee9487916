package io.amends.channels.delivery.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.channels.conversation.domain.Visibility;
import io.amends.channels.delivery.domain.Reply;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.channels.delivery.domain.ReplyRequest;
import io.amends.channels.delivery.domain.ReplyState;

@Entity
@Table(name = "reply")
class ReplyRow {

    @Id
    UUID id;
    UUID ticketId;
    UUID contactId;
    UUID conversationId;
    @Enumerated(EnumType.STRING)
    Visibility visibility;
    @Nullable
    UUID inReplyToMessageId;
    String text;
    String purpose;
    int attempt;
    String authorId;
    boolean automatic;
    Instant requestedAt;
    Instant undoableUntil;
    @Enumerated(EnumType.STRING)
    ReplyState state;
    Instant dueAt;
    int tries;
    /** Kept by the clock of the database, when the reply is claimed. */
    @Nullable
    Instant sendingSince;
    @Nullable
    String externalId;
    @Enumerated(EnumType.STRING)
    @Nullable
    ReplyFailure failure;
    @Nullable
    Instant settledAt;

    static ReplyRow of(Reply reply) {
        var request = reply.request();
        var row = new ReplyRow();
        row.id = request.id();
        row.ticketId = request.ticketId();
        row.contactId = request.contactId();
        row.conversationId = request.conversationId();
        row.visibility = request.visibility();
        row.inReplyToMessageId = request.inReplyToMessageId();
        row.text = request.text();
        row.purpose = request.purpose();
        row.attempt = request.attempt();
        row.authorId = request.authorId();
        row.automatic = request.automatic();
        row.requestedAt = request.requestedAt();
        row.undoableUntil = reply.undoableUntil();
        row.state = reply.state();
        row.dueAt = reply.dueAt();
        row.tries = reply.tries();
        row.externalId = reply.externalId();
        row.failure = reply.failure();
        row.settledAt = reply.settledAt();
        return row;
    }

    Reply reply() {
        return new Reply(request(), undoableUntil, state, dueAt, tries, externalId, failure, settledAt);
    }

    private ReplyRequest request() {
        return new ReplyRequest(id, ticketId, contactId, conversationId, visibility, inReplyToMessageId, text, purpose,
                attempt, authorId, automatic, requestedAt);
    }
}
