package io.amends.journeys.bench.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** Looks at what the services wrote, past them: they must not be their own witness. */
public final class Database {

    private static final long POLL_MILLIS = 200;

    private final Ports ports;
    private final String name;

    /** @param name of a service's database, whose user and password bear it too */
    public Database(Ports ports, String name) {
        this.ports = ports;
        this.name = name;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/" + name, name, name);
    }

    /** Of a query that counts. */
    public long count(String query) {
        return rows(query, row -> row.getLong(1)).getFirst();
    }

    public <T> List<T> rows(String query, RowReader<T> reader) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " did not answer", e);
        }
    }

    public void execute(String sql) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " refused", e);
        }
    }

    /** Whether all of the outbox has been sent. */
    public boolean isDrained() {
        return count("select count(*) from outbox where published_at is null") == 0;
    }

    /** Looks again and again; false when it did not come to be in time. */
    public static boolean comesTrue(BooleanSupplier isSo, long withinSeconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(withinSeconds);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Milliseconds since 1970 of a column, with fractions. */
    public static double millis(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class).toInstant();
        return at.getEpochSecond() * 1000.0 + at.getNano() / 1e6;
    }

    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
