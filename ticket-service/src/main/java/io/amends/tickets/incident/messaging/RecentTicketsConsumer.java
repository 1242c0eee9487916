package io.amends.tickets.incident.messaging;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.foundation.event.EventEnvelope;
import io.amends.tickets.incident.application.KeepWindow;
import io.smallrye.mutiny.Uni;

/** Every replica hears which tickets are opened, set aside, reopened or taken back, whichever replica did it. */
@ApplicationScoped
class RecentTicketsConsumer {

    private static final Set<String> OF_CONCERN = Set.of(on(EventTypes.TICKET_OPENED), on(EventTypes.TICKET_SET_ASIDE),
            on(EventTypes.TICKET_REOPENED), on(EventTypes.TICKET_MESSAGE_WITHDRAWN));

    private final KeepWindow keepWindow;

    RecentTicketsConsumer(KeepWindow keepWindow) {
        this.keepWindow = keepWindow;
    }

    @Incoming("live-ticket-events")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        if (EventEnvelope.header(record, "ce_type") instanceof String type && OF_CONCERN.contains(type)) {
            hear(record.key());
        }
        return Uni.createFrom().voidItem();
    }

    private static String on(EventType<?> type) {
        return type.name();
    }

    private void hear(String key) {
        try {
            keepWindow.hearOf(UUID.fromString(key));
        } catch (IllegalArgumentException ofNoTicket) {
            // Nothing depends on it but a number that is shown; the live view tells of such a record.
            return;
        }
    }
}
