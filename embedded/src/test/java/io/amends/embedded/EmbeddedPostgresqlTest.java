package io.amends.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresqlTest {

    @TempDir
    Path home;

    @Test
    void keepsWhatWasCommittedAcrossARestart() throws Exception {
        // given
        try (var postgresql = start(); Statement statement = statement(postgresql)) {
            statement.execute("create table complaint (words text)");
            statement.execute("insert into complaint values ('The internet is down')");
        }
        // when
        try (var postgresql = start(); Statement statement = statement(postgresql)) {
            // then
            assertThat(single(statement, "select words from complaint")).isEqualTo("The internet is down");
        }
    }

    @Test
    void isDurableAndKnowsTrigrams() throws Exception {
        try (var postgresql = start(); Statement statement = statement(postgresql)) {
            assertThat(single(statement, "show fsync")).isEqualTo("on");
            assertThat(single(statement, "show synchronous_commit")).isEqualTo("on");
            assertThat(single(statement, "select similarity('internet', 'internet')")).isEqualTo("1");
        }
    }

    @Test
    void endsAServerThatAnEarlierRunLeftBehind() throws Exception {
        // given
        try (var postgresql = start()) {
            // when
            EmbeddedPostgresql.stopLeftover(home);
            // then
            assertThatThrownBy(() -> statement(postgresql)).hasMessageContaining("refused");
        }
    }

    private EmbeddedPostgresql start() {
        return EmbeddedPostgresql.start(home, FreePort.find());
    }

    private static Statement statement(EmbeddedPostgresql postgresql) throws SQLException {
        Connection connection = DriverManager.getConnection(postgresql.jdbcUrl("tickets"), "tickets", "tickets");
        return connection.createStatement();
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
