package io.amends.journeys.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Ports;

/** The databases themselves, past the services and past the proxy. */
record Databases(Ports ports) {

    /** One row of an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String database, String query, Reader<T> reader) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    long count(String database, String query) throws SQLException {
        return read(database, query, row -> row.getLong(1)).getFirst();
    }

    void change(String database, String statement) throws SQLException {
        try (var connection = open(database); var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + ports.address(Port.POSTGRESQL) + "/" + database
                + "?connectTimeout=2&socketTimeout=20", database, database);
    }
}
