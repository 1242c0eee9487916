package io.amends.journeys.bench.limit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

import io.amends.embedded.EmbeddedPostgresql;
import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.StackSettings;

/** Has PostgreSQL log all statements while one request is made. */
final class Capture {

    private static final long SETTLED_MILLIS = 300;
    private static final int MOST_LOOKS = 20;

    private final String admin;
    private final Path log;

    Capture(StackSettings settings) {
        admin = "jdbc:postgresql://" + settings.ports().address(Port.POSTGRESQL) + "/postgres?user=postgres";
        log = EmbeddedPostgresql.logFile(settings.home(Part.POSTGRESQL));
    }

    /** What the request sent. The setting goes to connections that are open already, and is taken back. */
    List<SentStatement> of(Runnable request, Predicate<SentStatement> typical) {
        try (var connection = DriverManager.getConnection(admin)) {
            long begin = Files.size(log);
            set(connection, "log_line_prefix = '" + StatementLog.PREFIX + "'", "log_statement = 'all'");
            try {
                request.run();
                awaitTypical(begin, typical);
            } finally {
                reset(connection);
            }
            return SentBy.request(StatementLog.read(since(begin)), typical);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("PostgreSQL did not log its statements", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    // A busy machine may log late.
    private void awaitTypical(long begin, Predicate<SentStatement> typical) throws IOException, InterruptedException {
        int looks = 0;
        do {
            Thread.sleep(SETTLED_MILLIS);
        } while (++looks < MOST_LOOKS && SentBy.request(StatementLog.read(since(begin)), typical).isEmpty());
    }

    private static void set(Connection connection, String... settings) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute("alter system set " + setting);
            }
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(SETTLED_MILLIS);
    }

    private static void reset(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system reset log_line_prefix");
            statement.execute("alter system reset log_statement");
            statement.execute("select pg_reload_conf()");
        }
    }

    private String since(long begin) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
