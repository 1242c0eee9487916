package io.amends.tickets.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NeedToKnowStreamTest {

    private static final String CANARY = "canarystream";

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house;

    @TestHTTPResource(Ways.STREAM)
    URI stream;

    NeedToKnowStreamTest(House house) {
        this.house = house;
    }

    @AfterEach
    void hangUp() {
        client.shutdownNow();
    }

    @Test
    @DisplayName("A13 The live stream tells everybody that something happened, and nobody what was said")
    void tellsNoWords() throws Exception {
        // given
        var watching = List.of(watch(Token.nora()), watch(Who.OFF_DUTY.token()), watch(Who.MANAGER.token()));

        // when
        var ines = house.privately("My line is down " + CANARY);
        var ticket = house.ticketOf(ines);
        Desk.reply(Token.nora(), ticket, "I see " + CANARY, "PRIVATE").statusCode(202);
        house.says(ines, "Thanks " + CANARY, "PRIVATE");

        // then
        for (var lines : watching) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(lines)
                    .anyMatch(line -> line.contains(ticket) && line.contains("reply.requested.v1")));
            assertThat(lines).noneMatch(line -> line.contains(CANARY));
        }
    }

    private List<String> watch(String token) throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream").build();
        var answer = client.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> answer.body().forEach(lines::add));
        await().atMost(Duration.ofSeconds(20)).until(() -> !lines.isEmpty());
        return lines;
    }
}
