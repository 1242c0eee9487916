package io.amends.journeys.standin;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What a stand-in says back: a status, headers and perhaps a JSON body. */
public record Answer(int status, @Nullable JsonObject body, Map<String, String> headers) {

    public static Answer of(int status, JsonObject body) {
        return new Answer(status, body, Map.of());
    }

    public static Answer empty(int status) {
        return new Answer(status, null, Map.of());
    }

    public static Answer error(int status, String error) {
        return of(status, JsonObject.of("error", error));
    }

    public static Answer items(JsonArray items) {
        return of(200, JsonObject.of("items", items));
    }

    public Answer with(Map<String, String> moreHeaders) {
        return new Answer(status, body, moreHeaders);
    }

    public Answer withStatus(int otherStatus) {
        return new Answer(otherStatus, body, headers);
    }

    public void send(RoutingContext context) {
        HttpServerResponse response = context.response().setStatusCode(status);
        headers.forEach(response::putHeader);
        if (body == null) {
            response.end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8").end(body.toBuffer());
    }
}
