package io.amends.foundation.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Makes the background loops of the service and stops them with it. */
@ApplicationScoped
public class Workers {

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
        var worker = new Worker(vertx, name, step);
        workers.add(worker);
        return worker;
    }

    void stop(@Observes ShutdownEvent event) {
        workers.forEach(Worker::stop);
    }
}
