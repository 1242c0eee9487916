package io.amends.channels.trace;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.PATH;
import static io.amends.channels.testing.XDelivery.SIGNATURE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.XWebhooks;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A trace goes on where a row is read later")
class TraceTest {

    @Inject
    EventLog events;

    @Test
    void goesFromTheWebhookToTheEvent() {
        // given
        var trace = trace();
        var id = XWebhooks.freshId();
        var body = XWebhooks.body(XWebhooks.mention(id, XWebhooks.ines(), "help"));
        // when
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").header(SIGNATURE, XWebhooks.signature(body))
                .contentType("application/json").body(body).post(PATH).then().statusCode(200);
        // then
        eventually(() -> assertThat(events.traceparents(EventTypes.MESSAGE_RECEIVED, id)).singleElement().asString()
                .startsWith("00-" + trace + "-").doesNotContain("00f067aa0ba902b7"));
    }

    private static String trace() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
