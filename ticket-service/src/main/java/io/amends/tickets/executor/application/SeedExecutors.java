package io.amends.tickets.executor.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.tickets.executor.domain.Terms;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Names the systems that the configuration has, and the person who does what no system does. A changed configuration counts at
 * the next start, until somebody changes the executor over REST: from then on it is theirs.
 */
@ApplicationScoped
public class SeedExecutors {

    /** The executor of every tool that names no other. */
    public static final String COMPANY = "company";
    public static final String MANUAL = "manual";

    private final Executors executors;
    private final CompanyConfig company;
    private final SeededExecutors seeded;

    SeedExecutors(Executors executors, CompanyConfig company, SeededExecutors seeded) {
        this.executors = executors;
        this.company = company;
        this.seeded = seeded;
    }

    // Waits: nobody is to find the house open and without the system that remedies are carried out by.
    void start(@Observes StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::seed);
    }

    private Uni<Void> seed() {
        return executors.configure(COMPANY, Terms.http(company.url(), List.of(COMPANY), company.deadline()))
                .chain(() -> executors.configure(MANUAL, Terms.manual()))
                .chain(() -> Multi.createFrom().iterable(seeded.read().entrySet())
                        .onItem().transformToUniAndConcatenate(one -> executors.configure(one.getKey(), one.getValue()))
                        .onItem().ignoreAsUni());
    }
}
