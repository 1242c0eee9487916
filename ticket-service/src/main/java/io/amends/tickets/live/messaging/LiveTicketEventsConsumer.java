package io.amends.tickets.live.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.event.UnreadableEvent;
import io.amends.tickets.live.application.NewsDesk;
import io.amends.tickets.live.application.TicketNews;
import io.smallrye.mutiny.Uni;

/**
 * Hears every event of the service's own topic on every replica, from now on and without offsets. Nothing depends on it but
 * what people see at once, so a record that it cannot read is passed over.
 */
@ApplicationScoped
class LiveTicketEventsConsumer {

    private static final Logger LOG = Logger.getLogger(LiveTicketEventsConsumer.class);

    private final NewsDesk desk;

    LiveTicketEventsConsumer(NewsDesk desk) {
        this.desk = desk;
    }

    @Incoming("live-ticket-events")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        try {
            desk.tell(news(record));
        } catch (UnreadableEvent | IllegalArgumentException | DateTimeException e) {
            LOG.warnf("Record not shown live: topic=%s partition=%d offset=%d failure=%s", record.topic(),
                    record.partition(), record.offset(), e.getClass().getName());
        }
        return Uni.createFrom().voidItem();
    }

    private static TicketNews news(ConsumerRecord<String, byte[]> record) {
        var event = EventEnvelope.of(record);
        if (!(EventEnvelope.header(record, "ce_time") instanceof String time)) {
            throw new UnreadableEvent("The header ce_time is missing");
        }
        return new TicketNews(UUID.fromString(event.id()), UUID.fromString(record.key()), event.type(), Instant.parse(time));
    }
}
