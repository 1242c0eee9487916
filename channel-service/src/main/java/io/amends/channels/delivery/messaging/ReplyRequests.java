package io.amends.channels.delivery.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.conversation.domain.Visibility;
import io.amends.channels.delivery.application.ScheduleReply;
import io.amends.channels.delivery.domain.ReplyRequest;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.amends.foundation.inbox.EventHandlers.EventHandler;

/** Takes what ticket-service wants said. */
@ApplicationScoped
public class ReplyRequests {

    private final ScheduleReply scheduleReply;

    ReplyRequests(ScheduleReply scheduleReply) {
        this.scheduleReply = scheduleReply;
    }

    public Stream<EventHandler<?>> handlers() {
        return Stream.of(on(EventTypes.REPLY_REQUESTED, event -> scheduleReply.schedule(request(event))));
    }

    private static ReplyRequest request(ReplyRequested event) {
        return new ReplyRequest(event.replyId(), event.ticketId(), event.contactId(), event.conversationId(),
                Visibility.valueOf(event.visibility()), event.inReplyToMessageId(), event.text(), event.purpose(),
                event.attempt(), event.authorId(), event.automatic(), event.requestedAt());
    }
}
