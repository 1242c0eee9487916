package io.amends.journeys.standin;

import io.amends.journeys.standin.StandardWebhookVerifier.Finding;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Lets genuine requests pass and answers all others with 401 and the reason, as an honest receiver would. */
public record SignedOnly(StandardWebhookVerifier verifier) implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext call) {
        Finding finding = verifier.check(SignedRequest.of(call));
        if (finding == Finding.GENUINE) {
            call.next();
            return;
        }
        Answer.error(401, finding.code()).send(call);
    }
}
