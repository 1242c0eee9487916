package io.amends.followups.followup.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.amends.events.EventTypes;
import io.amends.foundation.inbox.EventHandlers;
import io.amends.foundation.inbox.EventReader;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.smallrye.mutiny.Uni;

/** What ticket-service tells: each event is a fact about an attempt at a ticket. */
@ApplicationScoped
class TicketEventsConsumer implements TopicReader {

    private final EventHandlers handlers;
    private final EventReader events;

    TicketEventsConsumer(Inbox inbox, StageEvents stages, WorkEvents work, ApprovalEvents approvals) {
        this.handlers = stages.handlers().and(work.handlers()).and(approvals.handlers());
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
