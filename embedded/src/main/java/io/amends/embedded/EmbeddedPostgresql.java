package io.amends.embedded;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A durable PostgreSQL server of its own process: what is committed survives a restart on the same folder, as in production.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

    /** One database per service; its user and password bear the same name. */
    public static final List<String> DATABASES = List.of("tickets", "channels", "followups");

    // Held so that the level is not lost with a collected logger.
    private static final Logger CHATTY = Logger.getLogger("io.zonky.test.db.postgres");

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;

    private EmbeddedPostgresql(EmbeddedPostgres server, Postmaster postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /** Starts on the data in {@code home}, or on a new cluster there if it has none. */
    public static EmbeddedPostgresql start(Path home, int port) {
        return start(home, server(home, port).setServerConfig("fsync", "on"));
    }

    /** For data that nobody wants back when the machine has failed: a commit does not wait for the disk. */
    public static EmbeddedPostgresql startWithoutWaitingForTheDisk(Path home, int port) {
        return start(home, server(home, port).setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off"));
    }

    private static EmbeddedPostgresql start(Path home, EmbeddedPostgres.Builder server) {
        CHATTY.setLevel(Level.WARNING);
        try {
            Files.createDirectories(home);
            var postmaster = new Postmaster(data(home));
            postmaster.stop();
            var postgresql = new EmbeddedPostgresql(server.start(), postmaster);
            postgresql.createDatabases();
            return postgresql;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start; see " + logFile(home), e);
        }
    }

    /** Ends a server that an earlier run left behind on this folder. */
    public static void stopLeftover(Path home) {
        new Postmaster(data(home)).stop();
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }

    public static Path logFile(Path home) {
        return home.resolve("postgresql.log");
    }

    private static EmbeddedPostgres.Builder server(Path home, int port) {
        var log = appendTo(logFile(home).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data(home))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Cache.folder().resolve("postgresql").toFile())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library switches durability off, which would make every crash test a lie.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // A closed data folder must not wait for the library's hook: whoever starts the server stops it.
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    private void createDatabases() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : DATABASES) {
                if (!exists(statement, name)) {
                    statement.execute("create role " + name + " login password '" + name + "'");
                    statement.execute("create database " + name + " owner " + name);
                }
            }
        }
        for (String name : DATABASES) {
            createExtensions(name);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (var rows = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return rows.next();
        }
    }

    /** Migrations run as the owner, who may not create an extension. */
    private void createExtensions(String database) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
        }
    }

    public long pid() {
        return postmaster.pid().orElseThrow();
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
