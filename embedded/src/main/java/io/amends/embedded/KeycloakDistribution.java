package io.amends.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keycloak as the build unpacked it into the cache, with what makes it start fast: its own build step and a class archive. */
final class KeycloakDistribution {

    private final Path folder;

    KeycloakDistribution() {
        folder = Cache.folder().resolve("keycloak-" + version());
        if (!Files.exists(folder.resolve("lib/quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "Keycloak is not in " + folder + "; ./mvnw process-resources -pl embedded puts it there");
        }
    }

    private static String version() {
        try (var resource = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
            var properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of a home that has this realm and nothing else; made once per realm, as a start that imports takes 20 s. */
    Path dataWith(Realm realm, Path log) throws IOException, InterruptedException {
        Path prepared = prepared(realm);
        try (var channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!Files.exists(prepared)) {
                build(log);
                imported(realm, prepared, log);
            }
        }
        return prepared.resolve("data");
    }

    boolean hasDataWith(Realm realm) {
        return Files.exists(prepared(realm));
    }

    private Path prepared(Realm realm) {
        return folder.resolve("realms").resolve(realm.fingerprint());
    }

    private void build(Path log) throws IOException, InterruptedException {
        Path built = folder.resolve(".built");
        if (!Files.exists(built)) {
            run(folder, log, List.of(), "build", "--db=dev-file").awaitSuccess();
            Files.createFile(built);
        }
    }

    private void imported(Realm realm, Path prepared, Path log) throws IOException, InterruptedException {
        Path home = prepared.resolveSibling(realm.fingerprint() + ".tmp");
        Folders.delete(home);
        furnish(home);
        Path file = Files.writeString(home.resolve("realm.json"), realm.json());
        run(home, log, List.of(), "import", "--optimized", "--file=" + file).awaitSuccess();
        Files.move(home, prepared);
    }

    ChildProcess serve(Path home, Path log, int port) throws IOException {
        furnish(home);
        Path archive = folder.resolve("classes-" + Runtime.version().feature() + ".jsa");
        return run(home, log, List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off"),
                "start", "--optimized", "--cache=local",
                "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port);
    }

    /** A home of its own, with configuration and data apart from the shared programs. */
    private void furnish(Path home) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("providers"));
        Path programs = home.resolve("lib");
        Files.deleteIfExists(programs);
        Files.createSymbolicLink(programs, folder.resolve("lib"));
    }

    /** What kc.sh would run, without the shell between us and the process. */
    private ChildProcess run(Path home, Path log, List<String> options, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A start is short: compiling lightly halves its CPU time.
                "-Xms64m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        command.addAll(options);
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return ChildProcess.start("keycloak", command, Map.of(), log);
    }
}
