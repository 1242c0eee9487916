package io.amends.tickets.deadletter;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeadLetterTest {

    private static final String PATH = "/v1/ticket-service/dead-letters";

    private final House house;

    DeadLetterTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("I2 A record that cannot be handled is seen by an administrator, and handled again when asked")
    void showsAndTriesAgain() {
        // given
        var type = "message.received.v1";
        var key = UUID.randomUUID().toString();
        house.awaitDeadLetter(house.sends(unreadable(key)), "The payload is no " + type);

        // when
        int id = as(Token.of("auditor")).queryParam("type", type).queryParam("limit", 1).get(PATH).then().statusCode(200)
                .body(at("items", hasSize(1)))
                .body(at("items[0].key", equalTo(key)))
                .extract().as(Integer.class, at("items[0].id"));

        // then
        as(Token.of("admin")).post(PATH + "/" + id + "/replay").then().statusCode(200)
                .body(at("state", equalTo("KEPT")))
                .body(at("tries", equalTo(2)));
        as(Token.nora()).get(PATH).then().statusCode(403);
    }

    @Test
    @DisplayName("input-B12 A filter is taken as it is written, whatever a database could read into it")
    void takesAFilterAsItIsWritten() {
        // given
        var key = UUID.randomUUID().toString();
        var reason = "The payload is no message.received.v1";
        house.awaitDeadLetter(house.sends(unreadable(key)), reason);
        assertThat(with(reason)).contains(key);

        // when, then
        Stream.of("%", "The payload is no %", "_".repeat(reason.length()), "The payload is no message.received.v1\\",
                "' or '1'='1", ".*").forEach(other -> assertThat(with(other)).as(other).contains("\"items\":[]"));
    }

    private static String with(String reason) {
        return as(Token.of("auditor")).queryParam("reason", reason).get(PATH).then().statusCode(200).extract().asString();
    }

    private static ProducerRecord<String, byte[]> unreadable(String key) {
        var record = new ProducerRecord<>("channel-events", key, "no json".getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", key, "ce_type", "message.received.v1", "ce_source", "/amends/test", "ce_sequence", "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
