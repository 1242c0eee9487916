package io.amends.channels.delivery.messaging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.delivery.application.ReplyEvents;
import io.amends.channels.delivery.domain.Reply;
import io.amends.events.EventTypes;
import io.amends.events.channel.ReplyFailed;
import io.amends.events.channel.ReplySent;
import io.amends.events.channel.ReplyUndone;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class OutboxReplyEvents implements ReplyEvents {

    private final Outbox outbox;

    OutboxReplyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(Reply reply) {
        var conversation = reply.request().conversationId();
        return switch (reply.state()) {
            case WAITING, SENDING -> Uni.createFrom().voidItem();
            case SENT -> outbox.publish(EventTypes.REPLY_SENT, conversation, sent(reply));
            case FAILED, UNKNOWN -> outbox.publish(EventTypes.REPLY_FAILED, conversation, failed(reply));
            case UNDONE -> outbox.publish(EventTypes.REPLY_UNDONE, conversation, undone(reply));
        };
    }

    private static ReplySent sent(Reply reply) {
        var request = reply.request();
        return new ReplySent(request.id(), request.ticketId(), request.conversationId(), request.purpose(),
                request.attempt(), request.automatic(), request.visibility().name(), requireNonNull(reply.externalId()),
                requireNonNull(reply.settledAt()));
    }

    private static ReplyFailed failed(Reply reply) {
        var request = reply.request();
        return new ReplyFailed(request.id(), request.ticketId(), request.conversationId(), request.purpose(),
                request.attempt(), requireNonNull(reply.failure()).name(), requireNonNull(reply.settledAt()));
    }

    private static ReplyUndone undone(Reply reply) {
        var request = reply.request();
        return new ReplyUndone(request.id(), request.ticketId(), request.conversationId(), request.purpose(),
                request.attempt(), request.authorId(), requireNonNull(reply.settledAt()));
    }
}
