package io.amends.tickets.live.application;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;

/** Tells the news of this moment to everybody who is watching through this replica. */
@ApplicationScoped
public class NewsDesk {

    private static final int BACKLOG = 256;

    private final Set<UnicastProcessor<TicketNews>> watchers = ConcurrentHashMap.newKeySet();

    NewsDesk(MeterRegistry meters) {
        meters.gaugeCollectionSize("amends.live.watchers", Tags.empty(), watchers);
    }

    public void tell(TicketNews news) {
        watchers.forEach(watcher -> watcher.onNext(news));
    }

    /**
     * The news from now on: from the call, not from the subscription. Who does not keep up is cut off, as its backlog must not
     * fill the memory; it comes back with the last event that it got.
     */
    public Multi<TicketNews> fromNow() {
        var watcher = UnicastProcessor.<TicketNews> create(new ArrayBlockingQueue<>(BACKLOG), () -> {
        });
        watchers.add(watcher);
        return watcher;
    }

    public void leave(Multi<TicketNews> watcher) {
        watchers.remove(watcher);
    }

    // Open streams would otherwise hold up the shutdown until its time-out; the clients find another replica.
    void close(@Observes ShutdownDelayInitiatedEvent event) {
        watchers.forEach(UnicastProcessor::onComplete);
    }
}
