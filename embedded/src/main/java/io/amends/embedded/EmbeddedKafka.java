package io.amends.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A Kafka broker and its controller inside this JVM, with the topics of the house. */
public final class EmbeddedKafka implements AutoCloseable {

    /** One topic per owning service. */
    public static final List<String> TOPICS = List.of("channel-events", "ticket-events", "followup-events");
    public static final int PARTITIONS = 12;

    private static final int NODE_ID = 1;
    private static final String CLUSTER_ID = "QW1lbmRzRW1iZWRkZWQwMQ";
    // Held so that the levels are not lost with a collected logger.
    private static final List<Logger> CHATTY = List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"),
            Logger.getLogger("state.change.logger"));

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the log in {@code home}, or on a new one there if it has none. */
    public static EmbeddedKafka start(Path home, int port) {
        return start(home, port, port);
    }

    /** @param advertised where clients are told to come; another port when something stands between them and the broker */
    static EmbeddedKafka start(Path home, int port, int advertised) {
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
        try {
            Path data = Files.createDirectories(home.resolve("data"));
            format(data);
            var server = new KafkaRaftServer(new KafkaConfig(configuration(data, port, advertised), false), Time.SYSTEM);
            server.startup();
            var kafka = new EmbeddedKafka(server, port);
            kafka.createTopics();
            return kafka;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka started", e);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not start on port " + port, e);
        }
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(CLUSTER_ID)
                .setNodeId(NODE_ID)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }

    private static Map<String, String> configuration(Path data, int port, int advertised) {
        int controllerPort = FreePort.find();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE_ID)),
                Map.entry("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertised),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // After a crash it comes back as soon as its own registration of before has run out.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                // One node has no second replica, and few clients need few internal partitions.
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                // The default takes 128 MB of heap from the process around it.
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"));
    }

    private void createTopics() throws ExecutionException, InterruptedException {
        var topics = TOPICS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
