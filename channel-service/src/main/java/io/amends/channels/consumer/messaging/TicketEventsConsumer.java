package io.amends.channels.consumer.messaging;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.channels.delivery.messaging.ReplyRequests;
import io.amends.channels.partner.messaging.PartnerNotices;
import io.amends.events.EventTypes;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventHandlers.EventHandler;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** Reads {@code ticket-events}: replies that are to go out, and what a partner is told. */
@ApplicationScoped
class TicketEventsConsumer implements TopicReader {

    private final EventReader events;
    private final EventHandlers handlers;

    TicketEventsConsumer(Inbox inbox, ReplyRequests replyRequests, PartnerNotices notices) {
        this.handlers = EventHandlers
                .of(Stream.concat(replyRequests.handlers(), notices.ofTickets()).toArray(EventHandler<?>[]::new));
        this.events = inbox.reader(topic(), handlers);
    }

    @Override
    public String topic() {
        return EventTypes.TICKET_EVENTS;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("ticket-events")
    Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> batch) {
        return events.receive(batch);
    }
}
