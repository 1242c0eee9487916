package io.amends.tickets.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.events.ticket.TicketClaimed;
import io.amends.foundation.outbox.Outbox;
import io.amends.tickets.Token;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;

@QuarkusTest
class LiveResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID ticket = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @TestHTTPResource("/v1/tickets/stream")
    URI stream;

    @AfterEach
    void hangUp() {
        client.shutdownNow();
    }

    @Test
    void tellsAtOnceWhatHappensToATicket() throws Throwable {
        // given
        var lines = watch(Token.nora(), null);
        // when
        claim(ticket);
        // then
        awaitNewsOf(ticket, lines);
        int data = indexOfNewsOf(ticket, lines);
        assertThat(lines.get(data)).contains("\"type\":\"ticket.claimed.v1\"").contains("\"at\":\"20");
        assertThat(lines.subList(0, data)).anyMatch(line -> line.matches("id: ?[0-9a-f-]{36}"));
        assertThat(lines.subList(0, data)).anyMatch(line -> line.matches("event: ?ticket"));
    }

    @Test
    void goesOnWhereTheWatcherLeftOff() throws Throwable {
        // given
        var lines = watch(Token.nora(), null);
        claim(ticket);
        awaitNewsOf(ticket, lines);
        var lastEvent = lastId(lines.subList(0, indexOfNewsOf(ticket, lines)));
        var missed = UUID.randomUUID();
        claim(missed);
        awaitNewsOf(missed, lines);
        // when
        var again = watch(Token.nora(), lastEvent);
        // then
        awaitNewsOf(missed, again);
        assertThat(again).noneMatch(line -> line.contains(ticket.toString()));
    }

    @Test
    void tellsToStartAnewAfterAnEventThatIsNotKnownAnyMore() throws Throwable {
        for (var unknown : List.of(UUID.randomUUID().toString(), "42")) {
            var lines = watch(Token.nora(), unknown);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(lines).anyMatch(line -> line.matches("event: ?reset")));
            var next = UUID.randomUUID();
            claim(next);
            awaitNewsOf(next, lines);
        }
    }

    @Test
    void endsWithTheToken() throws Exception {
        var answer = open(Token.noraFor(Duration.ofSeconds(3)), null);
        assertThat(answer.statusCode()).isEqualTo(200);
        var before = Instant.now();
        assertThat(answer.body().toList()).as("heartbeat").anyMatch(line -> line.startsWith(":"));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void isForPeopleWhoWorkOnTicketsOnly() throws Exception {
        assertThat(open(Token.of("partner"), null).statusCode()).isEqualTo(403);
        assertThat(open("nonsense", null).statusCode()).isEqualTo(401);
    }

    private List<String> watch(String token, String lastEvent) throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var answer = open(token, lastEvent);
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> answer.body().forEach(lines::add));
        await().atMost(PATIENCE).until(() -> !lines.isEmpty());
        return lines;
    }

    private HttpResponse<Stream<String>> open(String token, String lastEvent) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEvent != null) {
            request.header("Last-Event-ID", lastEvent);
        }
        return client.send(request.build(), BodyHandlers.ofLines());
    }

    private void claim(UUID ticket) throws Throwable {
        var claimed = new TicketClaimed(ticket, "nora", Instant.now());
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> outbox.publish(EventTypes.TICKET_CLAIMED, ticket, claimed)));
    }

    private static void awaitNewsOf(UUID ticket, List<String> lines) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(ticket.toString())));
    }

    private static int indexOfNewsOf(UUID ticket, List<String> lines) {
        return lines.indexOf(lines.stream().filter(line -> line.contains(ticket.toString())).findFirst().orElseThrow());
    }

    private static String lastId(List<String> lines) {
        return lines.reversed().stream().filter(line -> line.startsWith("id:")).findFirst().orElseThrow().substring(3).strip();
    }
}
