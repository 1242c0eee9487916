package io.amends.followups.followup.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.events.EventTypes;
import io.amends.events.channel.MessageReceived;
import io.amends.events.channel.ReplySent;
import io.amends.followups.followup.application.FollowTicket;
import io.amends.followups.followup.application.NoteCircumstances;
import io.amends.followups.oncall.application.AcknowledgePage;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** What channel-service tells: which replies have really gone out, and when a customer wrote last; never what. */
@ApplicationScoped
class ChannelEventsConsumer implements TopicReader {

    private final EventReader events;
    private final FollowTicket followTicket;
    private final NoteCircumstances noteCircumstances;
    private final AcknowledgePage acknowledgePage;
    private final EventHandlers handlers = EventHandlers.of(on(EventTypes.REPLY_SENT, this::onReplySent),
            on(EventTypes.MESSAGE_RECEIVED, this::onMessageReceived));

    ChannelEventsConsumer(Inbox inbox, FollowTicket followTicket, NoteCircumstances noteCircumstances,
            AcknowledgePage acknowledgePage) {
        this.acknowledgePage = acknowledgePage;
        this.followTicket = followTicket;
        this.noteCircumstances = noteCircumstances;
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
        return noteCircumstances.heard(event.contactId(), event.network(), event.sentAt());
    }

    private Uni<Void> onReplySent(ReplySent event) {
        var ticket = new TicketId(event.ticketId());
        return followTicket.follow(ticket, ReplyFacts.of(event.purpose(), event.attempt(), event.automatic(), event.sentAt()))
                .chain(() -> event.automatic() ? Uni.createFrom().voidItem() : acknowledgePage.answered(ticket));
    }
}
