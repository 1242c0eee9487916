package io.amends.channels.intake.application;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.contact.application.Contacts;
import io.amends.channels.conversation.application.Conversations;
import io.amends.channels.conversation.application.Messages;
import io.amends.channels.conversation.domain.Message;
import io.amends.channels.intake.domain.Happening.Written;
import io.amends.channels.intake.domain.SentAt;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

/** Puts what somebody wrote into the thread with them and tells the others; the second time it does nothing. */
@ApplicationScoped
class KeepMessage {

    private final Contacts contacts;
    private final Conversations conversations;
    private final Messages messages;
    private final MessageEvents events;
    private final Ids ids;

    KeepMessage(Contacts contacts, Conversations conversations, Messages messages, MessageEvents events, Ids ids) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.messages = messages;
        this.events = events;
        this.ids = ids;
    }

    Uni<Void> keep(Written written, Instant receivedAt) {
        var sentAt = SentAt.of(written.sentAt(), receivedAt);
        return contacts.seen(written.author(), sentAt.value())
                .chain(contact -> conversations.with(contact.id(), written.thread())
                        .map(conversation -> message(written, conversation, contact.id(), sentAt, receivedAt))
                        .chain(message -> messages.add(message)
                                .chain(isNew -> isNew ? events.received(message, contact, written)
                                        : Uni.createFrom().voidItem())));
    }

    private Message message(Written written, UUID conversationId, UUID contactId, SentAt sentAt, Instant receivedAt) {
        return new Message(ids.fresh(), written.thread().network(), written.externalId(), conversationId, contactId,
                written.kind(), sentAt.value(), receivedAt, sentAt.mended() || written.text().mended());
    }
}
