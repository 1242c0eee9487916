package io.amends.journeys.bench.limit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL saw it.
 *
 * @param backend the server process, which is one connection
 * @param parameters null for SQL null
 */
public record SentStatement(long backend, String sql, List<@Nullable String> parameters) {

    boolean begins() {
        return sql.matches("(?is)\\s*(begin|start transaction)\\b.*");
    }

    boolean ends() {
        return sql.matches("(?is)\\s*(commit|rollback)\\b.*");
    }

    /** Without the parameters, which may be what a customer wrote. */
    @Override
    public String toString() {
        return sql;
    }
}
