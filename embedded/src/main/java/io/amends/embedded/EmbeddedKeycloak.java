package io.amends.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Keycloak with the realm of the demo company, in a process of its own. */
public final class EmbeddedKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final String issuer;

    private EmbeddedKeycloak(ChildProcess process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Starts on the users and sessions in {@code home}, or on fresh ones there if its realm is another or none. */
    public static EmbeddedKeycloak start(Path home, int port, String consoleOrigin) {
        try {
            Path log = logFile(Files.createDirectories(home.toAbsolutePath()));
            var distribution = new KeycloakDistribution();
            settle(home, Realm.servedAt(consoleOrigin), distribution, log);
            String issuer = "http://localhost:" + port + "/realms/amends";
            var keycloak = new EmbeddedKeycloak(distribution.serve(home.toAbsolutePath(), log, port), issuer);
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak did not start; see " + logFile(home), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak started", e);
        }
    }

    private static void settle(Path home, Realm realm, KeycloakDistribution distribution, Path log)
            throws IOException, InterruptedException {
        Path settled = home.resolve("realm.fingerprint");
        if (Files.exists(settled) && Files.readString(settled).equals(realm.fingerprint())) {
            return;
        }
        Path prepared = distribution.dataWith(realm, log);
        Folders.delete(home.resolve("data"));
        Folders.copy(prepared, home.resolve("data"));
        Files.writeString(settled, realm.fingerprint());
    }

    private void awaitReady() throws InterruptedException {
        try {
            process.awaitReady(URI.create(issuer + "/.well-known/openid-configuration"), PATIENCE);
        } catch (InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public static Path logFile(Path home) {
        return home.resolve("keycloak.log");
    }

    /** The address that the services trust as {@code iss}. */
    public String issuer() {
        return issuer;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
