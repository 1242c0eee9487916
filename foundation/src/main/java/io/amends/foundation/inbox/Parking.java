package io.amends.foundation.inbox;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.inbox.ParkedEvents.Parked;
import io.amends.foundation.inbox.Places.Turn;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Workers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Takes up what was parked: as soon as what was missing has come, or when it has waited long enough, and then it is shown
 * among the dead letters, as somebody should know that an event of another service never came.
 */
@ApplicationScoped
class Parking {

    static final String GAP = "sequence gap: handled without an event that should have come before";

    private final ParkedEvents parked;
    private final Places places;
    private final Reception reception;
    private final MeterRegistry meters;
    private final InboxConfig config;
    private final Map<String, EventHandlers> readers;

    Parking(ParkedEvents parked, Places places, Reception reception, MeterRegistry meters, InboxConfig config,
            @All List<TopicReader> readers) {
        this.parked = parked;
        this.places = places;
        this.reception = reception;
        this.meters = meters;
        this.config = config;
        this.readers = readers.stream().collect(Collectors.toMap(TopicReader::topic, TopicReader::handlers));
    }

    void start(@Observes StartupEvent event, Workers workers, Leases leases) {
        Lease lease = leases.named("parking");
        workers.named("parking", () -> lease.whileHeld(epoch -> takeUpWhatIsDue())).start();
    }

    private Uni<Boolean> takeUpWhatIsDue() {
        return parked.due(readers.keySet(), config.parkedAtMost().toMillis())
                .call(this::oneAfterTheOther)
                .map(due -> !due.isEmpty());
    }

    private Uni<Void> oneAfterTheOther(List<Parked> due) {
        return Multi.createFrom().iterable(due)
                .onItem().transformToUniAndConcatenate(this::takeUp)
                .collect().last()
                .replaceWithVoid();
    }

    private Uni<Void> takeUp(Parked waiting) {
        var event = EventEnvelope.of(waiting.record());
        return take(event, waiting.admitted() ? places::takeAdmitted : places::take)
                .chain(turn -> turn == Turn.LATER ? stillMissing(waiting, event) : Uni.createFrom().voidItem())
                .onFailure().recoverWithUni(failure -> failed(waiting, event, failure));
    }

    private Uni<Turn> take(EventEnvelope event, Function<EventEnvelope, Uni<Turn>> inTurn) {
        return reception.inTurn(event, requireNonNull(readers.get(event.topic())), due -> inTurn.apply(due)
                .call(turn -> turn == Turn.LATER ? Uni.createFrom().voidItem() : parked.remove(due)));
    }

    private Uni<Void> stillMissing(Parked waiting, EventEnvelope event) {
        if (!waiting.overdue()) {
            return parked.tryLater(event);
        }
        meters.counter("amends.events.gaps", "topic", event.topic()).increment();
        return reception.show(waiting.record(), GAP)
                .chain(() -> take(event, places::takeAnyway))
                .replaceWithVoid();
    }

    private Uni<Void> failed(Parked waiting, EventEnvelope event, Throwable failure) {
        if (Faults.isPassing(failure)) {
            return parked.tryLater(event);
        }
        if (failure instanceof NotYetSeen && !waiting.overdue()) {
            return parked.park(waiting.record(), event, true);
        }
        return reception.keep(waiting.record(), Faults.reason(failure))
                .chain(() -> parked.forget(event));
    }
}
