package io.amends.foundation.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.amends.foundation.work.Lanes;
import io.smallrye.mutiny.Uni;

/**
 * The way in for events: each takes effect once, in one transaction with its inbox row, and those of one key one after the
 * other, side by side with those of other keys. A passing fault is retried in place; what comes before its turn is parked; a
 * record that cannot be handled is kept as a dead letter, and the next one goes on.
 */
@ApplicationScoped
public class Inbox {

    private final Reception reception;
    private final PassedOver passedOver;
    private final Lanes lanes;
    private final InboxConfig config;

    Inbox(Reception reception, PassedOver passedOver, Lanes lanes, InboxConfig config) {
        this.reception = reception;
        this.passedOver = passedOver;
        this.lanes = lanes;
        this.config = config;
    }

    /** For the one consumer of the topic, which hands its records to it. */
    public EventReader reader(String topic, EventHandlers handlers) {
        return new EventReader(topic, handlers, reception, passedOver, lanes, config.lanes());
    }

    /** Handles one again that could not be handled before, and whose turn has passed; fails as its use case does. */
    public Uni<Void> replay(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        return reception.again(record, handlers);
    }
}
