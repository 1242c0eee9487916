package io.amends.channels.consumer.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.amends.channels.partner.messaging.PartnerNotices;
import io.amends.events.EventTypes;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventHandlers.EventHandler;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** Reads {@code followup-events} for what a partner is told of coming back. */
@ApplicationScoped
class FollowupEventsConsumer implements TopicReader {

    private final Inbox inbox;
    private final EventHandlers handlers;

    FollowupEventsConsumer(Inbox inbox, PartnerNotices notices) {
        this.inbox = inbox;
        this.handlers = EventHandlers.of(notices.ofFollowUps().toArray(EventHandler<?>[]::new));
    }

    @Override
    public String topic() {
        return EventTypes.FOLLOWUP_EVENTS;
    }

    @Override
    public EventHandlers handlers() {
        return handlers;
    }

    @Incoming("followup-events")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, handlers);
    }
}
