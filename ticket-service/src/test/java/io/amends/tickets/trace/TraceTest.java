package io.amends.tickets.trace;

import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.event.EventJson;
import io.amends.tickets.House;
import io.amends.tickets.House.Customer;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@DisplayName("A trace goes on through the broker and the tables")
class TraceTest {

    private final House house;
    private final Pool pool;

    TraceTest(House house, Pool pool) {
        this.house = house;
        this.pool = pool;
    }

    @Test
    void goesFromAnEventToTheEventsThatFollow() {
        // given
        var ines = new Customer(UUID.randomUUID(), UUID.randomUUID());
        var trace = trace();
        var record = new ProducerRecord<>("channel-events", ines.conversation().toString(), EventJson.write(
                house.message(ines, "@VlinderHelpt no internet", "PUBLIC", Instant.now())).getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "message.received.v1", "ce_source", "/amends/test",
                "ce_sequence", "1", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));

        // when
        house.sends(record);

        // then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(house.ticketsOf(ines)).isEqualTo(1));
        assertThat(traceparents(house.ticketOf(ines), "ticket.opened.v1")).singleElement().asString()
                .startsWith("00-" + trace + "-");
    }

    @Test
    void goesFromACommandToItsEvents() {
        // given
        var ticket = house.ticketOf(house.customer("@VlinderHelpt no internet"));
        var trace = trace();

        // when
        as(Token.nora()).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").post("/v1/tickets/" + ticket + "/claim")
                .then().statusCode(200);

        // then
        assertThat(traceparents(ticket, "ticket.claimed.v1")).singleElement().asString().startsWith("00-" + trace + "-");
    }

    private List<String> traceparents(String ticket, String type) {
        return pool.preparedQuery("select traceparent from outbox where key = $1 and type = $2").execute(Tuple.of(ticket, type))
                .await().indefinitely().stream().map(row -> row.getString(0)).toList();
    }

    private static String trace() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
