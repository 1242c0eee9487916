package io.amends.journeys.standin.x;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;

/** The address at which the app wants its events. Nothing is sent there before it has passed the challenge. */
final class Webhook {

    private static final long CHALLENGE_DEADLINE = 3_000;
    private static final long DELIVERY_DEADLINE = 10_000;

    private final HttpClient client;
    private final XSignature signature;
    private final URI address;
    private @Nullable Future<Void> challenge;

    Webhook(Vertx vertx, XSignature signature, URI address) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
        this.signature = signature;
        this.address = address;
    }

    /** Fails unless the app took the event with a 2xx. */
    Future<Void> deliver(Buffer event) {
        return challenged().compose(passed -> post(event));
    }

    /** All who wait share one challenge; one that was not passed is put again by whoever comes next. */
    private Future<Void> challenged() {
        if (challenge == null || challenge.failed()) {
            challenge = challenge();
        }
        return challenge;
    }

    private Future<Void> challenge() {
        String token = UUID.randomUUID().toString();
        return request(HttpMethod.GET, "?crc_token=" + token, CHALLENGE_DEADLINE)
                .compose(HttpClientRequest::send)
                .compose(Webhook::accepted)
                .compose(HttpClientResponse::body)
                .compose(answer -> isRight(token, answer) ? Future.succeededFuture() : failure("wrong response_token"));
    }

    private Future<Void> post(Buffer event) {
        return request(HttpMethod.POST, "", DELIVERY_DEADLINE)
                .map(request -> request
                        .putHeader("content-type", "application/json")
                        .putHeader(XSignature.HEADER, signature.of(event.getBytes())))
                .compose(request -> request.send(event))
                .compose(Webhook::accepted)
                .mapEmpty();
    }

    private Future<HttpClientRequest> request(HttpMethod method, String query, long deadline) {
        return client.request(new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address + query)
                .setTimeout(deadline));
    }

    private boolean isRight(String token, Buffer answer) {
        return signature.of(token).equals(new JsonObject(answer).getString("response_token"));
    }

    private static Future<HttpClientResponse> accepted(HttpClientResponse response) {
        boolean accepted = response.statusCode() / 100 == 2;
        return accepted ? Future.succeededFuture(response) : failure("status " + response.statusCode());
    }

    private static <T> Future<T> failure(String reason) {
        return Future.failedFuture(reason);
    }
}
