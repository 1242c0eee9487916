package io.amends.journeys.bench.limit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/**
 * The same tables, rows, indexes and constraints once more, in a schema of their own: what pgbench writes there no relay sends
 * and nobody counts as ours.
 */
final class LimitTables {

    static final String SCHEMA = "limits";

    private LimitTables() {
    }

    static void copy(Ports ports, String database) {
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/" + database, database, database)) {
            execute(connection, "drop schema if exists limits cascade");
            execute(connection, "create schema limits");
            for (String table : strings(connection, """
                    select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'""")) {
                execute(connection, "create table limits.%1$s (like public.%1$s including all)".formatted(table));
                execute(connection,
                        "insert into limits.%1$s overriding system value select * from public.%1$s".formatted(table));
            }
            countOn(connection);
            compareTextWithIds(connection);
            referTo(connection);
            execute(connection, "analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be copied for the limit", e);
        }
    }

    /** A copied table numbers its rows from 1 again. */
    private static void countOn(Connection connection) throws SQLException {
        var numbered = strings(connection,
                """
                        select format('select setval(pg_get_serial_sequence(''limits.%1$s'', ''%2$s''), max(%2$s) + 1) from limits.%1$s',
                            table_name, column_name)
                        from information_schema.columns where table_schema = 'limits' and is_identity = 'YES'""");
        for (String table : numbered) {
            execute(connection, table);
        }
    }

    /**
     * Where a service keeps an id as text, the script compares it with an id; inlined, so that the index is used all the same.
     */
    private static void compareTextWithIds(Connection connection) throws SQLException {
        execute(connection, """
                create function limits.is_same(text, uuid) returns boolean language sql immutable as 'select $1 = $2::text'""");
        execute(connection, "create operator limits.= (leftarg = text, rightarg = uuid, function = limits.is_same)");
    }

    /** References are not copied with a table; they are part of what a statement costs. */
    private static void referTo(Connection connection) throws SQLException {
        var references = strings(connection, """
                select 'alter table limits.' || conrelid::regclass || ' add ' || pg_get_constraintdef(oid)
                from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace""");
        execute(connection, "set search_path = limits, public");
        for (String reference : references) {
            execute(connection, reference);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
