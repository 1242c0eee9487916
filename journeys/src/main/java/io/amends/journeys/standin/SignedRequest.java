package io.amends.journeys.standin;

import static java.util.Objects.requireNonNullElse;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A request as Standard Webhooks looks at it: three headers, a missing one being empty, and the raw body. */
public record SignedRequest(String id, String timestamp, String signatures, byte[] body) {

    public static SignedRequest of(RoutingContext context) {
        HttpServerRequest request = context.request();
        return new SignedRequest(
                requireNonNullElse(request.getHeader("webhook-id"), ""),
                requireNonNullElse(request.getHeader("webhook-timestamp"), ""),
                requireNonNullElse(request.getHeader("webhook-signature"), ""),
                Requests.bodyOf(context).getBytes());
    }
}
