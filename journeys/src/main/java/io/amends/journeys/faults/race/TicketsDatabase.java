package io.amends.journeys.faults.race;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** The database of ticket-service itself, past the service, over a line that stays open. */
final class TicketsDatabase implements AutoCloseable {

    private final Connection connection;

    TicketsDatabase(Ports ports) throws SQLException {
        connection = DriverManager.getConnection("jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/tickets", "tickets",
                "tickets");
    }

    /** One row of an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    synchronized <T> List<T> read(String query, Reader<T> reader) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    long count(String query) throws SQLException {
        return read(query, row -> row.getLong(1)).getFirst();
    }

    synchronized void change(String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    /** What is there when the change has been made, seen before anybody else sees the change. */
    synchronized <T> List<T> changeAndRead(String statement, String query, Reader<T> reader) throws SQLException {
        connection.setAutoCommit(false);
        try {
            change(statement);
            var all = read(query, reader);
            connection.commit();
            return all;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
