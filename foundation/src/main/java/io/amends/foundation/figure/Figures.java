package io.amends.foundation.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** Reads the figures now and then, on every replica; while the database is away they are not a number. */
@ApplicationScoped
class Figures {

    private final Pool pool;
    private final List<Figure> figures;
    private final Map<String, Double> values = new ConcurrentHashMap<>();
    private final Worker worker;

    Figures(Pool pool, @All List<Figure> figures, FigureConfig config, MeterRegistry meters, Workers workers) {
        this.pool = pool;
        this.figures = figures;
        this.worker = workers.named("figures", config.every(), this::read);
        figures.forEach(figure -> show(figure, meters));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    private void show(Figure figure, MeterRegistry meters) {
        Gauge.builder(figure.name(), () -> values.getOrDefault(figure.name(), Double.NaN))
                .baseUnit(figure.unit().isEmpty() ? null : figure.unit())
                .register(meters);
    }

    private Uni<Boolean> read() {
        return Multi.createFrom().iterable(figures)
                .onItem().transformToUniAndConcatenate(this::read)
                .collect().last()
                .replaceWith(false)
                .onFailure().invoke(values::clear);
    }

    private Uni<Void> read(Figure figure) {
        return pool.query("select (" + figure.query() + ")::float8").execute()
                .invoke(rows -> values.put(figure.name(), rows.iterator().next().getDouble(0)))
                .replaceWithVoid();
    }
}
