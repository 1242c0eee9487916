package io.amends.channels.log;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Complaint;
import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.HttpStub.Answer;
import io.amends.channels.testing.NetworkStub;
import io.amends.channels.testing.Tokens;
import io.amends.channels.testing.XWebhooks.Person;
import io.amends.contract.LogLines;
import io.amends.events.ticket.ReplyRequested;
import io.quarkus.test.junit.QuarkusTest;

/** Reads the log in the form that it has in production. */
@QuarkusTest
@DisplayName("A14 What people wrote, and who they are, is in no log")
class LogTest {

    private static final String WORDS = "canary-" + UUID.randomUUID();
    private static final Person INES = new Person(freshId(), "handle_" + WORDS, "Ines " + WORDS);

    private final LogLines lines = new LogLines();

    @Inject
    EventLog events;

    @Inject
    Database database;

    NetworkStub network;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(lines);
        database.run("drop trigger if exists tell on reply");
        network.takesEverything();
    }

    @Test
    void saysNothingOfAMessageOrAReply() {
        // given
        var body = body(mention(freshId(), INES, WORDS));
        // when
        deliver(body);
        deliver(Arrays.copyOf(body, body.length - 3));
        network.answers(request -> Answer.of(403, "{\"detail\":\"" + WORDS + "\"}"));
        var reply = request();
        eventually(() -> assertThat(events.failureOf(reply)).isNotEmpty());
        // then
        eventually(() -> assertThat(lines.all()).anyMatch(line -> line.contains("Webhook put aside")));
        assertThat(lines.all()).noneMatch(line -> line.contains(WORDS));
    }

    @Test
    void saysNothingOfARecordThatCannotBeHandled() {
        // given
        database.run("""
                create or replace function tell() returns trigger language plpgsql as $$ begin
                    raise exception 'the text is %', new.text using errcode = '23514', detail = new.text;
                end $$;
                create trigger tell before insert on reply for each row execute function tell()""");
        // when
        events.tell("ticket-events", "reply.requested.v1", UUID.randomUUID(), UUID.randomUUID(), "{\"text\":\"" + WORDS);
        var reply = request();
        // then
        eventually(() -> assertThat(lines.all().stream().filter(line -> line.contains("Record kept as dead letter")))
                .hasSizeGreaterThan(1));
        eventually(
                () -> assertThat(database.count("dead_letter where record_key = ?", reply.ticketId().toString())).isEqualTo(1));
        assertThat(database.count("dead_letter where position(? in reason) > 0", WORDS)).isZero();
        assertThat(lines.all()).noneMatch(line -> line.contains(WORDS));
    }

    @Test
    void saysNothingOfABadRequest() {
        // when
        var token = Tokens.withRole("ada", "admin");
        given().auth().oauth2(token).contentType("application/json")
                .body("{\"because\":\"" + WORDS + "\",\"x\":\"" + WORDS + "\"}")
                .post("/v1/channel-service/dead-letters/1/discard").then().statusCode(400);
        given().auth().oauth2(token).contentType("application/json").body("{\"because\":\"" + WORDS)
                .post("/v1/channel-service/dead-letters/1/discard").then().statusCode(400);
        given().auth().oauth2(token + WORDS).get("/v1/channel-service/dead-letters").then().statusCode(401);
        // then
        assertThat(lines.all()).noneMatch(line -> line.contains(WORDS) || line.contains(token.substring(0, 60)));
    }

    @Test
    @DisplayName("H3 A line feed or an escape sequence in what is logged stays inside its line")
    void keepsALineALine() {
        // when
        Logger.getLogger("a.test").warning("one\ntwo\r\u001b[31mthree\u2028four");
        // then
        assertThat(lines.all()).anySatisfy(line -> assertThat(line.strip()).contains("one", "four")
                .doesNotContain("\n", "\r", "\u001b"));
    }

    private ReplyRequested request() {
        var reply = Complaint.inPublic(events).answer("PUBLIC", WORDS);
        events.request(reply);
        return reply;
    }
}
