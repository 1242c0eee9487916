package io.amends.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** One PostgreSQL and one Kafka for all tests of this JVM, in temporary folders, until it ends. */
public final class SharedServices {

    private static @Nullable Map<String, String> addresses;

    private SharedServices() {
    }

    /** Not a static initialiser: the threads that start the servers would wait for this class, and it for them. */
    public static synchronized Map<String, String> addresses() {
        if (addresses == null) {
            addresses = start();
        }
        return addresses;
    }

    private static Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("amends-");
            var starting = CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(home.resolve("kafka"), FreePort.find()));
            var postgresql = EmbeddedPostgresql.startWithoutWaitingForTheDisk(home.resolve("postgresql"), FreePort.find());
            var kafka = starting.join();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, postgresql, kafka)));
            return Map.of("postgresql", postgresql.reactiveUrl(""), "kafka", kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path home, EmbeddedPostgresql postgresql, EmbeddedKafka kafka) {
        kafka.close();
        postgresql.close();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
