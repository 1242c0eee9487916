package io.amends.tickets.executor.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.Destinations.DestinationNotAllowed;
import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.ExecutorConfig;
import io.amends.tickets.executor.application.Standing;
import io.amends.tickets.executor.application.Standing.Standings;
import io.amends.tickets.executor.domain.Executor;
import io.smallrye.mutiny.Uni;

/** The line to each system; a changed executor gets a new one. */
@ApplicationScoped
class Lines implements Standings {

    private final Map<String, Kept> lines = new ConcurrentHashMap<>();
    private final ExecutorConfig config;
    private final Clock clock;

    Lines(ExecutorConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Uni<Reply> send(Executor executor, Supplier<Uni<Reply>> call) {
        return to(executor).send(call)
                .onFailure(DestinationNotAllowed.class).transform(no -> new NotSent("ADDRESS_NOT_ALLOWED"));
    }

    @Override
    public Standing of(Executor executor) {
        return to(executor).standing();
    }

    Line to(Executor executor) {
        return lines.compute(executor.name(), (name, kept) -> kept != null && kept.version == executor.version() ? kept
                : new Kept(executor.version(), new Line(executor.terms(), config.rest(), clock))).line;
    }

    private record Kept(int version, Line line) {
    }
}
