package io.amends.tickets.executor.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Terms;
import io.smallrye.mutiny.Uni;

/** All executors, with every version that each of them had. */
public interface Executors {

    /** As it is now. Fails with {@link NoSuchExecutor}. */
    Uni<Defined> named(String name);

    /** By name. */
    Uni<List<Defined>> all();

    /** The newest first; none when there never was one of that name. */
    Uni<List<Defined>> versions(String name);

    /** Null when there is one of that name. */
    Uni<@Nullable Defined> add(String name, Terms terms, Person by);

    /** Null when it has another version by now. */
    Uni<@Nullable Defined> change(Executor changed, Person by);

    /** Adds it, or changes it as long as nobody but the configuration has. */
    Uni<Void> configure(String name, Terms terms);

    /** @param at since when it is so */
    record Defined(Executor executor, String by, String byName, Instant at) {
    }

    /** No executor has that name. */
    class NoSuchExecutor extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
