package io.amends.channels.intake;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.amends.contract.ReplyPart.at;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Arrays;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.Tokens;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@DisplayName("I2 A webhook that was put aside is seen, read again, or discarded by somebody who says why")
class QuarantineTest {

    private static final String PATH = "/v1/channel-service/quarantine";

    @Inject
    EventLog events;

    @Inject
    Database database;

    @AfterEach
    void databaseRecovers() {
        database.run("drop trigger if exists refuse on message");
    }

    @Test
    void showsWhyAndNothingOfItsContents() {
        // given
        var id = unreadable();
        // when
        var shown = as("auditor").get(PATH + "/" + id).then().statusCode(200)
                .body(at("state", equalTo("QUARANTINED")))
                .body(at("network", equalTo("x")))
                .body(at("reason", notNullValue()))
                .body(at("size", greaterThan(100)))
                .extract().asString();
        // then
        assertThat(shown).doesNotContain("secret words", "\"body\"");
        as("auditor").queryParam("limit", 1).get(PATH).then().statusCode(200).body(at("items", hasSize(1)));
        as("auditor").queryParam("reason", "no such reason").get(PATH).then().body(at("items", hasSize(0)));
        as("auditor").queryParam("cursor", "made-up").get(PATH).then().statusCode(400);
    }

    @Test
    @DisplayName("I2 Read again once the cause is mended it is one message, and in no quarantine")
    void readsItAgainOnce() {
        // given
        var message = freshId();
        database.run("""
                create or replace function refuse() returns trigger language plpgsql as $$ begin
                    raise exception 'a fault of the test' using errcode = '23514';
                end $$;
                create trigger refuse before insert on message for each row when (new.external_id = '%s')
                    execute function refuse()""".formatted(message));
        deliver(mention(message, ines(), "help"));
        var id = putAside(message);
        // when
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(202).body(at("replays", equalTo(1)));
        eventually(() -> as("admin").get(PATH + "/" + id).then().body(at("state", equalTo("QUARANTINED"))));
        database.run("drop trigger refuse on message");
        String reason = as("admin").get(PATH + "/" + id).then().extract().as(String.class, at("reason"));
        as("admin").body("{\"reason\":\"%s\"}".formatted(reason)).post(PATH + "/replay").then().statusCode(202)
                .body(at("count", greaterThan(0)));
        // then
        eventually(() -> as("admin").get(PATH + "/" + id).then()
                .body(at("state", equalTo("DONE"))).body(at("replays", equalTo(2))).body(at("settledBy", equalTo("ada"))));
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(409).body(at("code", equalTo("webhook-settled")));
        eventually(() -> assertThat(events.told(EventTypes.MESSAGE_RECEIVED, message)).hasSize(1));
    }

    @Test
    void discardsItWithAReason() {
        // given
        var id = unreadable();
        as("admin").body("{\"because\":\" \"}").post(PATH + "/" + id + "/discard").then().statusCode(400);
        // when
        as("admin").body("{\"because\":\"cut off on the way\"}").post(PATH + "/" + id + "/discard").then().statusCode(200)
                .body(at("state", equalTo("DISCARDED")))
                .body(at("because", equalTo("cut off on the way")))
                .body(at("settledBy", equalTo("ada")))
                .body(at("size", greaterThan(100)));
        // then
        as("admin").post(PATH + "/" + id + "/replay").then().statusCode(409);
        assertThat(database.count("raw_inbox where id = ? and octet_length(body) > 0", Long.valueOf(id))).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "GET,''", "GET,/1", "POST,/1/replay", "POST,/1/discard", "POST,/replay" })
    @DisplayName("A13 Nobody but administrators, and auditors to read, comes near")
    void isForAdministrators(String method, String path) {
        given().contentType("application/json").request(method, PATH + path).then().statusCode(401);
        as("community-manager").request(method, PATH + path).then().statusCode(403);
        if (method.equals("POST")) {
            as("auditor").request(method, PATH + path).then().statusCode(403);
        }
    }

    private String unreadable() {
        var message = freshId();
        var body = body(mention(message, ines(), "secret words"));
        deliver(Arrays.copyOf(body, body.length - 3)).statusCode(200);
        return putAside(message);
    }

    private String putAside(String text) {
        var aside = "from raw_inbox where state = 'QUARANTINED' and position(?::bytea in body) > 0";
        eventually(() -> assertThat(database.column("select id " + aside, text.getBytes(UTF_8))).hasSize(1));
        return database.column("select id " + aside, text.getBytes(UTF_8)).getFirst();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.withRole("ada", role)).contentType("application/json");
    }
}
