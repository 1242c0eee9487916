package io.amends.journeys.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import io.amends.embedded.KafkaProcess;

/** The real channel-service, started with nothing but PostgreSQL around it. */
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(OrderAnnotation.class)
class ChannelServiceAloneTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NAME = "channel-service";
    private static final int AT_ONCE = 4;
    private static final int END_SECONDS = 20;
    /** Started again when it ends. */
    private static final Upkeep KEPT = Upkeep.of(Map.of(), true);

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger lastId = new AtomicInteger();
    private StackSettings settings;
    private Stack stack;
    private @Nullable KafkaProcess kafka;

    @BeforeAll
    void startsAlone(@TempDir Path data) {
        settings = StackSettings.in(data).with(Ports.free()).with(EnumSet.of(Part.POSTGRESQL, Part.CHANNEL_SERVICE));
        stack = Stack.start(settings, KEPT, Progress.NONE);
    }

    @AfterAll
    void end() {
        stack.close();
        if (kafka != null) {
            kafka.close();
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(1)
    @DisplayName("I2, trap-P12 From a cold start without Kafka and Keycloak it is ready and takes webhooks; Kafka hears later")
    void takesWebhooksAloneAndTellsThemLater() throws Exception {
        // given
        assertThat(status(Port.CHANNEL_MANAGEMENT, "/q/health/ready")).isEqualTo(200);
        assertThat(status(Port.CHANNEL_MANAGEMENT, "/q/health/live")).isEqualTo(200);
        // when
        for (int i = 0; i < 20; i++) {
            assertThat(post()).isEqualTo(200);
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("outbox where published_at is null")).isEqualTo(20));
        // then
        int port = settings.ports().of(Port.KAFKA);
        kafka = KafkaProcess.start(settings.home(Part.KAFKA), port, port);
        kafka.awaitReady();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count("outbox where published_at is null")).isZero());
        assertThat(count("message")).isEqualTo(20);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(2)
    @DisplayName("fault-F31 trap-P28 Asked to end under load it fails no request and is gone within 20 seconds")
    void endsWithoutAFailedRequest() throws Exception {
        endsUnderLoad();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(3)
    @DisplayName("fault-F31 fault-F4 While Kafka is away it ends as well")
    void endsWithoutKafka() throws Exception {
        // given
        await().atMost(PATIENCE).until(() -> stack.isUp(NAME));
        ProcessHandle.of(requireNonNull(kafka).pid()).ifPresent(Murder::of);
        // when
        endsUnderLoad();
    }

    private void endsUnderLoad() throws Exception {
        var process = stack.process(NAME).orElseThrow();
        long before = count("raw_inbox");
        var answers = new ConcurrentLinkedQueue<Integer>();
        var load = IntStream.range(0, AT_ONCE).mapToObj(i -> CompletableFuture.runAsync(() -> postWhileReady(answers)))
                .toList();
        await().atMost(PATIENCE).until(() -> answers.size() > 50);
        process.destroy();
        process.onExit().get(END_SECONDS, TimeUnit.SECONDS);
        assertThat(count("lease where expires_at > now()")).as("leases that nobody can take").isZero();
        CompletableFuture.allOf(load.toArray(CompletableFuture[]::new)).get(END_SECONDS, TimeUnit.SECONDS);
        assertThat(answers).containsOnly(200);
        assertThat(count("raw_inbox")).isEqualTo(before + answers.size());
    }

    /** What a proxy does: nobody is sent to a service any more that says that it is not ready. */
    private void postWhileReady(ConcurrentLinkedQueue<Integer> answers) {
        while (status(Port.CHANNEL_MANAGEMENT, "/q/health/ready") == 200) {
            answers.add(post());
        }
    }

    private int post() {
        int id = lastId.incrementAndGet();
        var body = """
                {"data":{"event_type":"post.mention.create","payload":{"id":"%d","author_id":"7",
                "conversation_id":"%d","created_at":"%s","lang":"nl","text":"help"},"includes":{"users":[]}}}"""
                .formatted(id, id, Instant.now()).getBytes(UTF_8);
        return send(HttpRequest.newBuilder(address(Port.CHANNEL, "/v1/webhooks/x"))
                .header("x-twitter-webhooks-signature", signature(body))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private int status(Port port, String path) {
        return send(HttpRequest.newBuilder(address(port, path)));
    }

    /** 0: there was no answer. */
    private int send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI address(Port port, String path) {
        return URI.create("http://" + settings.ports().address(port) + path);
    }

    private String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(stack.standInSettings().network().consumerSecret().getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String from) throws SQLException {
        var url = "jdbc:postgresql://" + settings.ports().address(Port.POSTGRESQL) + "/channels";
        try (var connection = DriverManager.getConnection(url, "channels", "channels");
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
