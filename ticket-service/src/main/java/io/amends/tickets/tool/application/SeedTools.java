package io.amends.tickets.tool.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** Gives an installation the shipped tools that it never had. What it changed or withdrew stays as it made it. */
@ApplicationScoped
public class SeedTools {

    private static final Logger LOG = Logger.getLogger(SeedTools.class);
    private static final int FIRST = 1;

    private final Catalogue catalogue;
    private final KnownTools known;

    SeedTools(Catalogue catalogue, KnownTools known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    // Waits: nobody is to find the house open and without tools.
    void start(@Observes @Priority(FIRST) StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::seed);
        VertxContextSupport.subscribeAndAwait(known::refresh);
    }

    @WithTransaction
    public Uni<Integer> seed() {
        return catalogue.addMissing(ShippedTools.read())
                .invoke(added -> LOG.infof("Tools seeded: added=%d", added));
    }
}
