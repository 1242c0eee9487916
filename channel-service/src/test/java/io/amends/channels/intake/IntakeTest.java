package io.amends.channels.intake;

import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.XWebhooks;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

@QuarkusTest
class IntakeTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    @Test
    void tellsWhatIsKnownOfAMention() {
        // given
        var id = freshId();
        // when
        deliver(mention(id, ines(), "@VlinderHelpt mijn internet ligt eruit"));
        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(received(id)).singleElement().satisfies(message -> {
                    assertThat(message.getString("network")).isEqualTo("x");
                    assertThat(message.getString("kind")).isEqualTo("MENTION");
                    assertThat(message.getString("visibility")).isEqualTo("PUBLIC");
                    assertThat(message.getString("authorHandle")).isEqualTo("ines_de_wit");
                    assertThat(message.getString("text")).isEqualTo("@VlinderHelpt mijn internet ligt eruit");
                    assertThat(message.getString("language")).isEqualTo("nl");
                }));
    }

    private List<JsonObject> received(String externalId) {
        return events.told(EventTypes.MESSAGE_RECEIVED, externalId);
    }

    private static void deliver(JsonObject webhook) {
        var body = body(webhook);
        RestAssured.given().contentType("application/json").header("x-twitter-webhooks-signature", XWebhooks.signature(body))
                .body(body).post("/v1/webhooks/x").then().statusCode(200);
    }
}
