package io.amends.journeys.standin;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A request as Standard Webhooks looks at it: three headers, any of which may be missing, and the raw body. */
public record SignedRequest(@Nullable String id, @Nullable String timestamp, @Nullable String signatures,
        byte[] body) {

    public static SignedRequest of(RoutingContext context) {
        HttpServerRequest request = context.request();
        return new SignedRequest(
                request.getHeader("webhook-id"),
                request.getHeader("webhook-timestamp"),
                request.getHeader("webhook-signature"),
                Requests.bodyOf(context).getBytes());
    }
}
