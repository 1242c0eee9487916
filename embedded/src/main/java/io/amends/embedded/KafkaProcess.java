package io.amends.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** The embedded broker in a process of its own, which can be killed without taking anybody along. */
public final class KafkaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 50;

    private final ChildProcess process;
    private final Path ready;

    private KafkaProcess(ChildProcess process, Path ready) {
        this.process = process;
        this.ready = ready;
    }

    /** Begins to start on the log in {@code home}; clients are told to come to the {@code advertised} port. */
    public static KafkaProcess start(Path home, int port, int advertised) {
        Path ready = home.resolve("ready");
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var process = ChildProcess.start("kafka", command(home, port, advertised), Map.of(), logFile(home));
        return new KafkaProcess(process, ready);
    }

    private static List<String> command(Path home, int port, int advertised) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), KafkaProcess.class.getName(),
                home.toString(), Integer.toString(port), Integer.toString(advertised));
    }

    public static Path logFile(Path home) {
        return home.resolve("kafka.log");
    }

    /** The program of that process: home, port, advertised port. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        var kafka = EmbeddedKafka.start(home, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        Files.createFile(home.resolve("ready"));
        new CountDownLatch(1).await();
    }

    /** Waits until it has its topics. */
    public void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(ready)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Kafka did not start; see " + logFile(ready.resolveSibling("")));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    public long pid() {
        return process.pid();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
