package io.amends.foundation.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * A statement of our own with parameters that are named, on the connection of the session under way, and so in its
 * transaction. A native query of Hibernate Reactive would do the same, but it keeps a plan for every single execution and
 * looks through all of them before the next (ADR 0038).
 */
public final class Sql {

    // As many as there are statements in the program.
    private static final Map<String, NamedParameters> KNOWN = new ConcurrentHashMap<>();

    private final NamedParameters statement;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Sql(NamedParameters statement) {
        this.statement = statement;
    }

    public static Sql of(String statement) {
        return new Sql(KNOWN.computeIfAbsent(statement, NamedParameters::in));
    }

    public Sql set(String name, @Nullable Object value) {
        values.put(name, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    public <T> Uni<List<T>> list(Function<SqlRow, T> mapping) {
        return answer(connection -> connection.selectJdbc(statement.sql(), parameters())).map(answer -> read(answer, mapping));
    }

    public <T> Uni<T> one(Function<SqlRow, T> mapping) {
        return oneOrNull(mapping).onItem().ifNull()
                .failWith(() -> new IllegalStateException("No row where there must be one: " + statement.sql()));
    }

    public <T> Uni<T> oneOrNull(Function<SqlRow, T> mapping) {
        return list(mapping).map(found -> {
            if (found.size() > 1) {
                throw new IllegalStateException("More than one row: " + statement.sql());
            }
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    /** How many rows it changed. */
    public Uni<Integer> run() {
        return answer(connection -> connection.update(statement.sql(), parameters()));
    }

    private <T> Uni<T> answer(Function<ReactiveConnection, CompletionStage<T>> question) {
        return Panache.getSession().map(MutinySessionImpl.class::cast)
                // What was changed in this transaction must be seen.
                .call(session -> session.currentTransaction() == null ? Uni.createFrom().voidItem() : session.flush())
                .chain(session -> Uni.createFrom().completionStage(() -> question.apply(session.getReactiveConnection())))
                .onFailure(CompletionException.class).transform(Throwable::getCause);
    }

    private Object[] parameters() {
        return statement.names().stream().map(this::value).toArray();
    }

    private @Nullable Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("No value for " + name + ": " + statement.sql());
        }
        return values.get(name);
    }

    private static <T> List<T> read(ResultSet answer, Function<SqlRow, T> mapping) {
        try {
            var row = new SqlRow(answer);
            var all = new ArrayList<T>();
            while (answer.next()) {
                all.add(mapping.apply(row));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
