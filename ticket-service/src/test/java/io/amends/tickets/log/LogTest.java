package io.amends.tickets.log;

import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.contract.LogLines;
import io.amends.tickets.Desk;
import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;

/** Reads the log in the form that it has in production. */
@QuarkusTest
@DisplayName("A14 What people wrote, and who they are, is in no log")
class LogTest {

    private static final String WORDS = "canary-" + UUID.randomUUID();

    private final House house;
    private final LogLines lines = new LogLines();

    LogTest(House house) {
        this.house = house;
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void saysNothingOfAConversation() {
        // given
        var ines = house.customer("@VlinderHelpt " + WORDS);
        var ticket = house.ticketOf(ines);

        // when
        Desk.reply(Token.nora(), ticket, WORDS, "PRIVATE").statusCode(202);
        Desk.post(Token.nora(), ticket, "replies", "{\"text\":\"" + WORDS).statusCode(400);
        Desk.post(Token.nora(), ticket, "replies", "{\"text\":\"" + WORDS + "\",\"" + WORDS + "\":1}").statusCode(400);
        as(Token.nora()).get("/v1/tickets/" + WORDS).then().statusCode(404);
        house.awaitDeadLetter(house.sends(unreadable()), "The payload is no message.received.v1");
        as(Token.nora() + WORDS).get("/v1/tickets").then().statusCode(401);

        // then
        assertThat(lines.all()).anyMatch(line -> line.contains("Record kept as dead letter"))
                .noneMatch(line -> line.contains(WORDS) || line.contains("Ines de Wit") || line.contains("Nora Smit"));
    }

    private static ProducerRecord<String, byte[]> unreadable() {
        var key = UUID.randomUUID().toString();
        var record = new ProducerRecord<>("channel-events", key,
                ("{\"text\":\"" + WORDS).getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", key, "ce_type", "message.received.v1", "ce_source", "/amends/test", "ce_sequence", "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
