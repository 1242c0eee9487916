package io.amends.tickets;

import static io.amends.tickets.House.as;
import static io.restassured.RestAssured.given;

import java.util.UUID;

import io.restassured.response.ValidatableResponse;

/** What people do at work, over REST. */
public final class Desk {

    private Desk() {
    }

    public static ValidatableResponse lookUp(String token, String ticket) {
        return lookUp(token, ticket, "4711-2208");
    }

    public static ValidatableResponse lookUp(String token, String ticket, String number) {
        return post(token, ticket, "look-ups", """
                {"number":"%s","postcode":"3511 AB"}""".formatted(number));
    }

    public static ValidatableResponse refund(String token, String ticket, long minor) {
        return post(token, ticket, "remedies", refund(Long.toString(minor), "EUR"));
    }

    /** @param minor as it stands in the JSON */
    public static String refund(String minor, String currency) {
        return """
                {"remedy":{"type":"refund","amount":{"minor":%s,"currency":"%s"}},"because":"The line was down."}"""
                .formatted(minor, currency);
    }

    public static String explanation() {
        return """
                {"remedy":{"type":"words"},"because":"It was asked.",
                 "reply":{"text":"We deliver on Texel too.","visibility":"PUBLIC"}}""";
    }

    public static ValidatableResponse reply(String token, String ticket, String text, String visibility) {
        return post(token, ticket, "replies", reply(text, visibility));
    }

    public static String reply(String text, String visibility) {
        return """
                {"text":"%s","visibility":"%s"}""".formatted(text, visibility);
    }

    public static ValidatableResponse post(String token, String ticket, String command, String body) {
        return as(token).body(body).post("/v1/tickets/" + ticket + "/" + command).then();
    }

    public static ValidatableResponse post(String token, String ticket, String command) {
        return as(token).post("/v1/tickets/" + ticket + "/" + command).then();
    }

    public static ValidatableResponse postOnce(String token, String ticket, String command, String key, String body) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", key).body(body)
                .post("/v1/tickets/" + ticket + "/" + command).then();
    }

    public static String unknown() {
        return UUID.randomUUID().toString();
    }
}
