package io.amends.channels.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;

/** Delivers webhooks as X does. */
public final class XDelivery {

    public static final String PATH = "/v1/webhooks/x";
    public static final String SIGNATURE = "x-twitter-webhooks-signature";

    private XDelivery() {
    }

    public static void deliver(JsonObject webhook) {
        deliver(XWebhooks.body(webhook)).statusCode(200);
    }

    public static ValidatableResponse deliver(byte[] body) {
        return deliver(body, XWebhooks.signature(body));
    }

    public static ValidatableResponse deliver(byte[] body, String signature) {
        return given().contentType("application/json").header(SIGNATURE, signature).body(body).post(PATH).then();
    }
}
