package io.amends.foundation.inbox;

import java.io.IOException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.amends.foundation.event.Cause;
import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.event.EventJson;
import io.amends.foundation.event.UnreadableEvent;
import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.inbox.EventHandlers.EventHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * The way in for events: each takes effect once, in one transaction with its inbox row. A passing fault is retried in place,
 * so that order is kept; a record that cannot be handled is kept as a dead letter, and the next one goes on.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final String FIRST_SIGHT = """
            insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing""";

    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final String consumer;

    Inbox(DeadLetters deadLetters, MeterRegistry meters, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.consumer = service;
    }

    /** Handles a record to the end: afterwards it may be acknowledged, whatever it was. */
    public Uni<Void> receive(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        return Uni.createFrom().deferred(() -> dispatch(record, handlers))
                .onFailure(Faults::isPassing).retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .onFailure().recoverWithUni(failure -> keep(record, failure))
                .invoke(() -> CrashPoint.pass("cons.afterTxBeforeAck"));
    }

    /** Handles one again that could not be handled before; fails as its use case does. */
    public Uni<Void> replay(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        return Uni.createFrom().deferred(() -> dispatch(record, handlers));
    }

    /** Runs the use case in a transaction with the inbox row of the event, unless it was done before. */
    public <T> Uni<Void> once(EventEnvelope event, EventHandler<T> handler) {
        Cause.remember(event);
        T payload = parse(event, handler.type().payload());
        return Panache.withTransaction(() -> isFirstSight(event)
                .chain(first -> first ? handler.useCase().apply(payload).replaceWithVoid() : Uni.createFrom().voidItem()));
    }

    private Uni<Void> dispatch(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        var event = EventEnvelope.of(record);
        return handlers.find(event.type())
                .map(handler -> once(event, handler))
                .orElseGet(() -> ignore(event));
    }

    private Uni<Void> ignore(EventEnvelope event) {
        meters.counter("amends.events.ignored", "type", event.type()).increment();
        return Uni.createFrom().voidItem();
    }

    private Uni<Boolean> isFirstSight(EventEnvelope event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIRST_SIGHT)
                        .setParameter("consumer", consumer)
                        .setParameter("event", event.id())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    private static <T> T parse(EventEnvelope event, Class<T> type) {
        try {
            return EventJson.read(event.payload(), type);
        } catch (IOException e) {
            throw new UnreadableEvent("The payload is no " + event.type());
        }
    }

    private Uni<Void> keep(ConsumerRecord<String, byte[]> record, Throwable failure) {
        LOG.warnf("Record kept as dead letter: topic=%s partition=%d offset=%d failure=%s", record.topic(),
                record.partition(), record.offset(), failure.getClass().getName());
        meters.counter("amends.deadletters", "topic", record.topic()).increment();
        return deadLetters.keep(consumer, record, Faults.reason(failure))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely();
    }
}
