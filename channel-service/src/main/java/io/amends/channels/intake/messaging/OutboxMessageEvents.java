package io.amends.channels.intake.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.contact.domain.Contact;
import io.amends.channels.conversation.application.TakenBackMessage;
import io.amends.channels.conversation.domain.Message;
import io.amends.channels.intake.application.MessageEvents;
import io.amends.channels.intake.domain.Happening.Written;
import io.amends.events.EventTypes;
import io.amends.events.channel.MessageDeleted;
import io.amends.events.channel.MessageReceived;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class OutboxMessageEvents implements MessageEvents {

    private final Outbox outbox;

    OutboxMessageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> received(Message message, Contact contact, Written written) {
        return outbox.publish(EventTypes.MESSAGE_RECEIVED, message.conversationId(),
                new MessageReceived(message.id(), message.conversationId(), contact.id(), message.network(),
                        message.externalId(), message.kind().name(), written.thread().visibility().name(),
                        contact.handle(), contact.name(), contact.profile(), written.text().value(), written.language(),
                        message.sentAt(), message.receivedAt()));
    }

    @Override
    public Uni<Void> deleted(TakenBackMessage message) {
        return outbox.publish(EventTypes.MESSAGE_DELETED, message.conversationId(),
                new MessageDeleted(message.id(), message.conversationId(), message.contactId(), message.at()));
    }
}
