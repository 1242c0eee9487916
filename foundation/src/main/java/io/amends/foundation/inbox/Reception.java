package io.amends.foundation.inbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.database.Locks;
import io.amends.foundation.event.Cause;
import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.event.EventJson;
import io.amends.foundation.event.UnreadableEvent;
import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.inbox.EventHandlers.EventHandler;
import io.amends.foundation.inbox.Places.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/** Handles one record to the end: its effect in a transaction with its turn, or a place where it waits or is looked at. */
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Places places;
    private final PassedOver passedOver;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final Duration patience;
    private final String consumer;

    Reception(Places places, PassedOver passedOver, ParkedEvents parked, DeadLetters deadLetters, MeterRegistry meters,
            InboxConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.places = places;
        this.passedOver = passedOver;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.patience = config.patience();
        this.consumer = service;
    }

    Uni<Void> receive(ConsumerRecord<String, byte[]> record, EventHandlers handlers, Context lane) {
        return Uni.createFrom().deferred(() -> handle(record, handlers))
                // A pause ends on some other thread, but a session needs the context of its lane.
                .runSubscriptionOn(work -> lane.runOnContext(ignored -> work.run()))
                .onFailure(Faults::isPassing).retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).expireIn(patience.toMillis())
                .onFailure().recoverWithUni(failure -> putAside(record, failure))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .invoke(() -> CrashPoint.pass("cons.afterTxBeforeAck"));
    }

    /**
     * All of them in one transaction. Where it is not the turn of one of them, or anything else is the matter, nothing has
     * happened: each has to be received by itself then.
     */
    Uni<Void> receiveTogether(List<ConsumerRecord<String, byte[]>> records, EventHandlers handlers) {
        return Uni.createFrom().item(() -> records.stream().map(EventEnvelope::of).toList())
                .call(events -> Panache.withTransaction(() -> AtOnce
                        .both(Locks.waitBriefly(), places.takeAll(events))
                        .chain(answers -> answers.getItem2() ? applyAll(events, handlers)
                                : Uni.createFrom().<Void> failure(new NotYetSeen("one of their turns")))))
                .invoke(() -> CrashPoint.pass("cons.afterTxBeforeAck"))
                .invoke(events -> events.stream().filter(event -> handlers.find(event.type()).isEmpty())
                        .forEach(event -> ignored(event.type())))
                .replaceWithVoid();
    }

    private static Uni<Void> applyAll(List<EventEnvelope> events, EventHandlers handlers) {
        return Multi.createFrom().iterable(events)
                .onItem().transformToUniAndConcatenate(event -> applyNext(event, handlers))
                .onItem().ignoreAsUni();
    }

    /** Leaves nothing of this event in the session for the next one. */
    private static Uni<Void> applyNext(EventEnvelope event, EventHandlers handlers) {
        Cause.remember(event);
        return handlers.find(event.type())
                .map(handler -> apply(handler, event)
                        .call(Panache::flush)
                        .call(() -> Panache.getSession().invoke(Mutiny.Session::clear)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** For a record whose turn has passed. */
    Uni<Void> again(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        var event = EventEnvelope.of(record);
        return inTurn(event, handlers, places::takeAdmitted).replaceWithVoid();
    }

    /** What nobody can handle counts as seen, so that nothing waits for it. */
    Uni<Void> keep(ConsumerRecord<String, byte[]> record, String reason) {
        LOG.warnf("Record kept as dead letter: topic=%s partition=%d offset=%d reason=%s", record.topic(),
                record.partition(), record.offset(), reason);
        meters.counter("amends.deadletters", "topic", record.topic()).increment();
        return show(record, reason)
                .chain(() -> passedOver.move(record));
    }

    /** The effect and the turn, in one transaction. */
    Uni<Turn> inTurn(EventEnvelope event, EventHandlers handlers, Function<EventEnvelope, Uni<Turn>> take) {
        Cause.remember(event);
        var taken = handlers.find(event.type())
                .map(handler -> Panache.withTransaction(() -> take.apply(event)
                        .call(turn -> turn == Turn.NOW ? apply(handler, event) : Uni.createFrom().voidItem())))
                // Of no concern, so there is the turn only, and a statement alone is a transaction.
                .orElseGet(() -> Panache.withSession(() -> take.apply(event))
                        .invoke(turn -> ignoredWhen(turn, event)));
        return taken.invoke(turn -> repeated(turn, event));
    }

    Uni<Void> show(ConsumerRecord<String, byte[]> record, String reason) {
        return deadLetters.keep(consumer, record, reason);
    }

    void ignored(ConsumerRecord<String, byte[]> record) {
        ignored(String.valueOf(EventEnvelope.header(record, "ce_type")));
    }

    private Uni<Void> handle(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        var event = EventEnvelope.of(record);
        return inTurn(event, handlers, places::take)
                .chain(turn -> turn == Turn.LATER ? park(record, event, false) : Uni.createFrom().voidItem());
    }

    private static <T> Uni<Void> apply(EventHandler<T> handler, EventEnvelope event) {
        return handler.useCase().apply(parse(event, handler.type().payload())).replaceWithVoid();
    }

    private static <T> T parse(EventEnvelope event, Class<T> type) {
        try {
            return EventJson.read(event.payload(), type);
        } catch (IOException e) {
            throw new UnreadableEvent("The payload is no " + event.type());
        }
    }

    // A fault that would pass, but not soon, must not hold up the other keys any longer: the record waits on its own.
    private Uni<Void> putAside(ConsumerRecord<String, byte[]> record, Throwable failure) {
        if (failure instanceof NotYetSeen || Faults.isPassing(failure)) {
            return park(record, EventEnvelope.of(record), failure instanceof NotYetSeen);
        }
        return keep(record, Faults.reason(failure));
    }

    private Uni<Void> park(ConsumerRecord<String, byte[]> record, EventEnvelope event, boolean admitted) {
        meters.counter("amends.events.parked", "topic", record.topic()).increment();
        return parked.park(record, event, admitted);
    }

    private void repeated(Turn turn, EventEnvelope event) {
        if (turn == Turn.OVER) {
            meters.counter("amends.events.repeated", "topic", event.topic()).increment();
        }
    }

    private void ignoredWhen(Turn turn, EventEnvelope event) {
        if (turn == Turn.NOW) {
            ignored(event.type());
        }
    }

    private void ignored(String type) {
        meters.counter("amends.events.ignored", "type", type).increment();
    }
}
