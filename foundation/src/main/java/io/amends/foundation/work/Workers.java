package io.amends.foundation.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Makes the background loops of the service and stops them with it. */
@ApplicationScoped
public class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final Vertx vertx;
    private final List<Worker> workers = new CopyOnWriteArrayList<>();

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * A loop that is not yet started.
     *
     * @param step does one piece of work and says whether there may be more at once
     */
    public Worker named(String name, Supplier<Uni<Boolean>> step) {
        return named(name, IDLE, step);
    }

    /** @param idle how long it waits when there was nothing to do */
    public Worker named(String name, Duration idle, Supplier<Uni<Boolean>> step) {
        var worker = new Worker(vertx, name, idle, step);
        workers.add(worker);
        return worker;
    }

    /** Waits for the steps under way while the database and the broker are still there (trap-P28). */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        workers.forEach(Worker::stop);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (workers.stream().anyMatch(Worker::isStepping) && System.nanoTime() - until < 0) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        if (workers.stream().anyMatch(Worker::isStepping)) {
            LOG.warn("Background work did not end in time and is cut off; whatever it did not commit is done again");
        }
    }
}
