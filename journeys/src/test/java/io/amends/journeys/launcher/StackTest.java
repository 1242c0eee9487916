package io.amends.journeys.launcher;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import io.amends.embedded.FreePort;

@Execution(ExecutionMode.CONCURRENT)
class StackTest {

    /** What starts in a moment. */
    private static final EnumSet<Part> QUICK = EnumSet.of(Part.POSTGRESQL, Part.STAND_INS, Part.GATEWAY);
    private static final EnumSet<Part> SLOW = EnumSet.of(Part.KAFKA, Part.KEYCLOAK);

    @TempDir
    Path data;

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void startsItsPartsAndEndsThemAgain() throws Exception {
        // given
        var settings = StackSettings.in(data).with(Ports.free()).with(QUICK);
        var ready = new ConcurrentLinkedQueue<Part>();
        // when
        try (var stack = Stack.start(settings, (part, address, took) -> ready.add(part))) {
            // then
            assertThat(ready).containsExactlyInAnyOrderElementsOf(QUICK);
            assertThat(get(settings.origin() + "/config.json").body()).contains(settings.issuer(), "/stand-in/x");
            assertThat(get(settings.origin() + "/stand-in/x/people").statusCode()).isEqualTo(200);
            assertThat(get(settings.origin() + "/v1/tickets").statusCode()).isEqualTo(502);
            DriverManager.getConnection(url(settings), "tickets", "tickets").close();
        }
        assertThatThrownBy(() -> get(settings.origin())).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url(settings), "tickets", "tickets"))
                .hasMessageContaining("refused");
        assertThat(RunRecord.file(data)).doesNotExist();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @EnabledIfSystemProperty(named = "amends.long", matches = "true")
    void startsKafkaAndKeycloakAndEndsThemAgain() throws Exception {
        // given
        var settings = StackSettings.in(data).with(Ports.free()).with(SLOW);
        var ready = new ConcurrentLinkedQueue<Part>();
        // when
        try (var stack = Stack.start(settings, Upkeep.of(Map.of(), true), (part, address, took) -> ready.add(part))) {
            // then
            assertThat(ready).containsExactlyInAnyOrderElementsOf(SLOW);
            assertThat(get(settings.issuer()).body()).contains("\"realm\":\"amends\"");
            var kafka = stack.process("kafka").orElseThrow();
            Murder.of(kafka);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(stack.process("kafka")).get().isNotEqualTo(kafka));
        }
        assertThatThrownBy(() -> get(settings.issuer())).isInstanceOf(ConnectException.class);
        assertThat(FreePort.isTaken(settings.ports().of(Port.KAFKA))).isFalse();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void leavesNothingRunningWhenOnePartCannotStart() throws Exception {
        // given
        var settings = StackSettings.in(data).with(Ports.free())
                .with(EnumSet.of(Part.POSTGRESQL, Part.GATEWAY, Part.TICKET_SERVICE));
        var withoutServices = new StackSettings(data, data, settings.ports(), settings.durations(), settings.parts(),
                settings.jvm());
        // when
        assertThatThrownBy(() -> Stack.start(withoutServices))
                // then
                .isInstanceOf(CannotStart.class).hasMessageContaining("ticket-service has not been built");
        assertThatThrownBy(() -> get(settings.origin())).isInstanceOf(ConnectException.class);
        assertThat(Files.exists(data.resolve("postgresql/data/postmaster.pid"))).isFalse();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @DisplayName("Whoever is killed comes back, on the data of before")
    void startsAgainWhatDies() throws Exception {
        // given
        var settings = StackSettings.in(data).with(Ports.free()).with(EnumSet.of(Part.POSTGRESQL));
        try (var stack = Stack.start(settings, Upkeep.of(Map.of(), true), Progress.NONE);
                var connection = DriverManager.getConnection(url(settings), "tickets", "tickets")) {
            connection.createStatement().execute("create table kept as select 1");
            var first = stack.process("postgresql").orElseThrow();
            // when
            Murder.of(first);
            // then
            await().ignoreExceptions().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                assertThat(stack.process("postgresql")).get().isNotEqualTo(first);
                DriverManager.getConnection(url(settings), "tickets", "tickets").createStatement().execute("table kept");
            });
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url(settings), "tickets", "tickets"))
                .hasMessageContaining("refused");
    }

    private static String url(StackSettings settings) {
        return "jdbc:postgresql://" + settings.ports().address(Port.POSTGRESQL) + "/tickets";
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), ofString());
        }
    }
}
