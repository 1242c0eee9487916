package io.amends.tickets.ticket.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageDeleted;
import io.amends.events.channel.MessageReceived;
import io.amends.events.channel.ReplyFailed;
import io.amends.events.channel.ReplySent;
import io.amends.events.channel.ReplyUndone;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.amends.tickets.ticket.application.Contact;
import io.amends.tickets.ticket.application.ReceiveMessage;
import io.amends.tickets.ticket.application.RecordReply;
import io.amends.tickets.ticket.application.RecordReply.SentReply;
import io.amends.tickets.ticket.application.RecordReply.UnsentReply;
import io.amends.tickets.ticket.application.WithdrawMessage;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.Visibility;
import io.smallrye.mutiny.Uni;

/** What customers wrote and what became of our replies, told by channel-service. */
@ApplicationScoped
class ChannelEventsConsumer implements TopicReader {

    private final EventReader events;
    private final ReceiveMessage receiveMessage;
    private final WithdrawMessage withdrawMessage;
    private final RecordReply recordReply;
    private final EventHandlers handlers = EventHandlers.of(
            on(EventTypes.MESSAGE_RECEIVED, this::onMessageReceived),
            on(EventTypes.MESSAGE_DELETED, this::onMessageDeleted),
            on(EventTypes.REPLY_SENT, this::onReplySent),
            on(EventTypes.REPLY_FAILED, this::onReplyFailed),
            on(EventTypes.REPLY_UNDONE, this::onReplyUndone));

    ChannelEventsConsumer(Inbox inbox, ReceiveMessage receiveMessage, WithdrawMessage withdrawMessage,
            RecordReply recordReply) {
        this.receiveMessage = receiveMessage;
        this.withdrawMessage = withdrawMessage;
        this.recordReply = recordReply;
        this.events = inbox.reader(topic(), handlers);
    }

    @Override
    public String topic() {
        return EventTypes.CHANNEL_EVENTS;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("channel-events")
    Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> batch) {
        return events.receive(batch);
    }

    private Uni<Void> onMessageReceived(MessageReceived event) {
        var message = new CustomerMessage(event.messageId(), event.conversationId(), event.externalId(),
                Visibility.valueOf(event.visibility()), event.text(), event.sentAt(), event.receivedAt());
        var contact = new Contact(event.contactId(), event.authorHandle(), event.authorName());
        return receiveMessage.receive(new ReceiveMessage.Command(contact, event.network(), event.authorProfile(),
                event.language(), message));
    }

    private Uni<Void> onMessageDeleted(MessageDeleted event) {
        return withdrawMessage.withdraw(event.messageId(), event.deletedAt());
    }

    private Uni<Void> onReplySent(ReplySent event) {
        return recordReply.sent(new SentReply(event.replyId(), event.ticketId(), Purpose.valueOf(event.purpose()),
                event.attempt(), event.automatic(), event.sentAt()));
    }

    private Uni<Void> onReplyFailed(ReplyFailed event) {
        return recordReply.failed(new UnsentReply(event.replyId(), event.ticketId(), event.failedAt()));
    }

    private Uni<Void> onReplyUndone(ReplyUndone event) {
        return recordReply.undone(new UnsentReply(event.replyId(), event.ticketId(), event.undoneAt()));
    }
}
