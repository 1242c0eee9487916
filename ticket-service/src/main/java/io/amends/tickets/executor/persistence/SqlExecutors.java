package io.amends.tickets.executor.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.EventJson;
import io.amends.foundation.identity.Person;
import io.amends.tickets.executor.application.Executors;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Terms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** Each change is one statement; the history is written by the database. */
@ApplicationScoped
class SqlExecutors implements Executors {

    private static final String COLUMNS = "name, version, terms::text as terms, changed_by, changed_by_name, changed_at";
    private static final String RETURNING = " returning " + COLUMNS;
    private static final String NAMED = "select " + COLUMNS + " from executor where name = $1";
    private static final String ALL = "select " + COLUMNS + " from executor order by name";
    private static final String VERSIONS = "select " + COLUMNS + " from executor_version where name = $1 order by version desc";
    private static final String ADD = """
            insert into executor (name, terms, changed_by, changed_by_name) values ($1, $2::text::jsonb, $3, $4)
            on conflict (name) do nothing""" + RETURNING;
    private static final String CHANGE = """
            update executor set version = version + 1, terms = $2::text::jsonb, changed_by = $3, changed_by_name = $4,
                changed_at = clock_timestamp()
            where name = $1 and version = $5""" + RETURNING;
    private static final String CONFIGURE = """
            insert into executor (name, terms, changed_by, changed_by_name) values ($1, $2::text::jsonb, $3, $3)
            on conflict (name) do update set version = executor.version + 1, terms = excluded.terms, changed_at = clock_timestamp()
            where executor.changed_by = $3 and executor.terms <> excluded.terms""";
    private static final String CONFIGURATION = "configuration";

    private final Pool pool;

    SqlExecutors(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Defined> named(String name) {
        return one(NAMED, Tuple.of(name)).onItem().ifNull().failWith(NoSuchExecutor::new);
    }

    @Override
    public Uni<List<Defined>> all() {
        return pool.query(ALL).execute().map(SqlExecutors::defined);
    }

    @Override
    public Uni<List<Defined>> versions(String name) {
        return pool.preparedQuery(VERSIONS).execute(Tuple.of(name)).map(SqlExecutors::defined);
    }

    @Override
    public Uni<@Nullable Defined> add(String name, Terms terms, Person by) {
        return one(ADD, Tuple.of(name, EventJson.write(terms), by.id(), by.name()));
    }

    @Override
    public Uni<@Nullable Defined> change(Executor changed, Person by) {
        return one(CHANGE, Tuple.of(changed.name(), EventJson.write(changed.terms()), by.id(), by.name(), changed.version()));
    }

    @Override
    public Uni<Void> configure(String name, Terms terms) {
        return pool.preparedQuery(CONFIGURE).execute(Tuple.of(name, EventJson.write(terms), CONFIGURATION)).replaceWithVoid();
    }

    private Uni<Defined> one(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters)
                .map(rows -> rows.size() == 0 ? null : defined(rows.iterator().next()));
    }

    private static List<Defined> defined(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(SqlExecutors::defined).toList();
    }

    private static Defined defined(Row row) {
        var executor = new Executor(row.getString("name"), row.getInteger("version"), terms(row.getString("terms")));
        return new Defined(executor, row.getString("changed_by"), row.getString("changed_by_name"),
                row.get(OffsetDateTime.class, "changed_at").toInstant());
    }

    private static Terms terms(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Terms.class);
        } catch (IOException e) {
            throw new IllegalStateException("An executor that cannot be read", e);
        }
    }
}
