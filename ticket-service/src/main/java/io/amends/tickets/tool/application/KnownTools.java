package io.amends.tickets.tool.application;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.domain.Tool;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * What this replica knows of the tools without asking, at most a few seconds old: how they are called, and what to offer. What
 * a decision rests on is read from {@link Tools}.
 */
@ApplicationScoped
public class KnownTools implements ToolNames {

    private static final Duration OFTEN = Duration.ofSeconds(3);

    private final Catalogue catalogue;
    private final Worker worker;
    private volatile Map<String, KeptTool> known = Map.of();
    private volatile List<String> order = List.of();

    KnownTools(Catalogue catalogue, Workers workers) {
        this.catalogue = catalogue;
        this.worker = workers.named("known-tools", OFTEN, () -> refresh().replaceWith(false));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    @WithSession
    public Uni<Void> refresh() {
        return catalogue.all().invoke(this::take).replaceWithVoid();
    }

    /** Looks again as soon as the running transaction has committed. */
    public void pokeSoon() {
        worker.poke();
    }

    /** In force; null when there is none. */
    public @Nullable Tool inForce(String code) {
        return known.get(code) instanceof KeptTool kept && kept.isInForce() ? kept.tool() : null;
    }

    /** What was withdrawn keeps its name. */
    @Override
    public Tool of(RemedyType type) {
        return known.get(type.code()) instanceof KeptTool kept ? kept.tool() : Tool.unknown(type);
    }

    @Override
    public int place(RemedyType type) {
        var place = order.indexOf(type.code());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void take(List<KeptTool> all) {
        var byCode = new LinkedHashMap<String, KeptTool>();
        all.forEach(kept -> byCode.put(kept.tool().code(), kept));
        known = byCode;
        order = List.copyOf(byCode.keySet());
    }
}
