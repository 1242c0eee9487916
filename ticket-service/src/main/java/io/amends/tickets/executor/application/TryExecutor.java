package io.amends.tickets.executor.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.domain.Executor;
import io.smallrye.mutiny.Uni;

/** Tries a system and says what is wrong, before a customer finds out. */
@ApplicationScoped
public class TryExecutor {

    private final DefineExecutors executors;
    private final Trial trial;

    TryExecutor(DefineExecutors executors, Trial trial) {
        this.executors = executors;
        this.trial = trial;
    }

    public Uni<List<Finding>> attempt(String name) {
        return executors.get(name).map(Defined::executor).chain(trial::of);
    }

    /** Knows how each protocol is tried. Never fails. */
    public interface Trial {

        Uni<List<Finding>> of(Executor executor);
    }
}
