package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.embedded.EmbeddedPostgresql;
import io.amends.embedded.FreePort;

/** A database of the last release, with data in every table, becomes one of today without losing a row or a value. */
class SchemaUpgradeTest {

    /** Above the newest script of the last release; raise it, and add rows for its new tables, with every release. */
    private static final String RELEASED = "20261122.99?";
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_name <> 'flyway_schema_history' order by table_name""";
    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = '%s' order by ordinal_position""";

    @TempDir
    static Path home;
    private static EmbeddedPostgresql postgresql;

    @BeforeAll
    static void start() {
        postgresql = EmbeddedPostgresql.startWithoutWaitingForTheDisk(home, FreePort.find());
    }

    @AfterAll
    static void stop() {
        postgresql.close();
    }

    @ParameterizedTest
    @CsvSource({ "ticket-service, tickets", "channel-service, channels", "followup-service, followups" })
    void keepsEveryRowOfTheLastRelease(String service, String database) throws SQLException {
        // given
        flyway(service, database, RELEASED).migrate();
        try (var connection = DriverManager.getConnection(postgresql.jdbcUrl(database), database, database)) {
            insert(connection, "foundation");
            insert(connection, service);
            var columns = columns(connection);
            var before = rows(connection, columns);
            assertThat(before).as("each released table needs a row in handbook/src/test/resources/rows")
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

            // when
            flyway(service, database, "latest").migrate();

            // then
            assertThat(rows(connection, columns)).isEqualTo(before);
        }
        assertThat(flyway(service, database, "latest").validateWithResult().validationSuccessful).isTrue();
    }

    private static Flyway flyway(String service, String database, String target) {
        return Flyway.configure()
                .dataSource(postgresql.jdbcUrl(database), database, database)
                .locations("filesystem:" + House.file("foundation/src/main/resources/db/foundation"),
                        "filesystem:" + House.file(service + "/src/main/resources/db/migration"))
                .target(target)
                .load();
    }

    private static void insert(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(House.read("handbook/src/test/resources/rows/" + rows + ".sql"));
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        for (var table : strings(connection, TABLES)) {
            columns.put(table, strings(connection, COLUMNS.formatted(table)));
        }
        return columns;
    }

    /** The values of the columns that the last release had. */
    private static Map<String, List<String>> rows(Connection connection, Map<String, List<String>> columns)
            throws SQLException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var table : columns.entrySet()) {
            var names = String.join(", ", table.getValue().stream().map(name -> '"' + name + '"').toList());
            rows.put(table.getKey(), strings(connection,
                    "select row(%s)::text as values from %s order by 1".formatted(names, table.getKey())));
        }
        return rows;
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
            while (found.next()) {
                strings.add(found.getString(1));
            }
        }
        return strings;
    }
}
