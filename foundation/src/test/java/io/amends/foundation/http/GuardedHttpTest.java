package io.amends.foundation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.TrustOptions;

@DisplayName("A call to a system of somebody else")
class GuardedHttpTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificates = Certificates.in(folder);
    }

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest(name = "{0} of {1}, believed by {2}")
    @CsvSource({ "sound, system.example, us, true", "expired, system.example, us, false", "sound, other.example, us, false",
            "sound, system.example, nobody, false" })
    @DisplayName("fault-F23 is made only to whoever shows a certificate that is valid today, of that name, and of somebody whom we believe")
    void looksAtTheCertificate(String certificate, String name, String believer, boolean isMade) {
        // given
        SEEN.clear();
        var server = listen(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificates.of(certificate)));
        var http = http(host -> new InetAddress[] { HERE }, name + ":" + server.actualPort(),
                believer.equals("us") ? new HttpClientOptions().setTrustOptions(TrustOptions.wrap(certificates.authority()))
                        : new HttpClientOptions());
        String url = "https://" + name + ":" + server.actualPort() + "/remedies";

        // when, then
        if (isMade) {
            assertThat(call(http, url).status()).isEqualTo(200);
        } else {
            assertThatThrownBy(() -> call(http, url)).as("for no other reason").hasCauseInstanceOf(SSLException.class);
            assertThat(SEEN).isEmpty();
        }
    }

    @Test
    @DisplayName("fault-F23 ends at its deadline when the greeting never does")
    void doesNotWaitForAGreeting() throws Exception {
        // given
        try (var silent = new ServerSocket(0, 10, HERE)) {
            String host = "silent.example:" + silent.getLocalPort();
            var http = http(name -> new InetAddress[] { HERE }, host, new HttpClientOptions());

            // when, then
            assertThatThrownBy(() -> http.call(get("https://" + host + "/remedies", Duration.ofMillis(300))).await()
                    .atMost(Duration.ofSeconds(10))).isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    @DisplayName("fault-F24 input-E6 control-9 goes to the address that was checked, whatever the name leads to a moment later")
    void goesToTheAddressThatWasChecked() {
        // given
        SEEN.clear();
        var server = listen(new HttpServerOptions());
        var lookUps = new CopyOnWriteArrayList<String>();
        String host = "rebind.example:" + server.actualPort();
        var http = http(name -> {
            lookUps.add(name);
            // The second one would lead where nobody listens for us.
            return new InetAddress[] { lookUps.size() == 1 ? HERE : InetAddress.getByName("127.0.0.2") };
        }, host, new HttpClientOptions());

        // when
        var reply = call(http, "http://" + host + "/remedies");

        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(lookUps).as("looked up once").containsExactly("rebind.example");
        assertThat(SEEN).as("it is told whom we mean").containsExactly(host);
    }

    private static HttpServer listen(HttpServerOptions options) {
        return VERTX.createHttpServer(options.setHost(HERE.getHostAddress()).setPort(0))
                .requestHandler(request -> {
                    SEEN.add(request.getHeader("host"));
                    request.response().end("{}");
                })
                .listen().toCompletionStage().toCompletableFuture().join();
    }

    private static GuardedHttp http(Destinations.Names names, String allowed, HttpClientOptions options) {
        return new GuardedHttp(VERTX, new Destinations(Optional.of(Set.of(allowed)), names), options);
    }

    private static Reply call(GuardedHttp http, String url) {
        return http.call(get(url, Duration.ofSeconds(10))).await().atMost(Duration.ofSeconds(20));
    }

    private static OutgoingCall get(String url, Duration deadline) {
        return new OutgoingCall("GET", url, Map.of(), new byte[0], deadline);
    }
}
