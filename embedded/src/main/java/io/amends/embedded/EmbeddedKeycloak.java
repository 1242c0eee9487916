package io.amends.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Keycloak with the realm of the demo company, in a process of its own. */
public final class EmbeddedKeycloak implements AutoCloseable {

    /** Where a console on this machine is found, as long as one of them is free: these share a realm that is imported once. */
    public static final List<Integer> ORIGIN_PORTS = List.of(8080, 18080, 18081, 18082, 18083, 18084, 18085, 18086, 18087,
            18088, 18089);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final String issuer;

    private EmbeddedKeycloak(ChildProcess process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Begins to start on the users and sessions in {@code home}, or on fresh ones there if its realm is another or none. */
    public static EmbeddedKeycloak start(Path home, int port, String consoleOrigin) {
        try {
            Path log = logFile(Files.createDirectories(home.toAbsolutePath()));
            var distribution = new KeycloakDistribution();
            settle(home, Realm.servedAt(consoleOrigin), distribution, log);
            String issuer = "http://localhost:" + port + "/realms/amends";
            return new EmbeddedKeycloak(distribution.serve(home.toAbsolutePath(), log, port), issuer);
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak did not start; see " + logFile(home), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak started", e);
        }
    }

    /** Whether this machine has what a quick start needs; the first start for an origin makes it. */
    public static boolean isPrepared(String consoleOrigin) {
        return new KeycloakDistribution().hasDataWith(Realm.servedAt(consoleOrigin));
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

    /** Waits until it knows the realm, which is when people can log in. */
    public void awaitReady() throws InterruptedException {
        process.awaitReady(URI.create(issuer + "/.well-known/openid-configuration"), PATIENCE);
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
