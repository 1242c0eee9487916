package io.amends.channels.consumer.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.channels.partner.messaging.PartnerNotices;
import io.amends.events.EventTypes;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventHandlers.EventHandler;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** Reads our own {@code channel-events} for what a partner is told of replies. */
@ApplicationScoped
class ChannelEventsConsumer implements TopicReader {

    private final EventReader events;
    private final EventHandlers handlers;

    ChannelEventsConsumer(Inbox inbox, PartnerNotices notices) {
        this.handlers = EventHandlers.of(notices.ofReplies().toArray(EventHandler<?>[]::new));
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
}
