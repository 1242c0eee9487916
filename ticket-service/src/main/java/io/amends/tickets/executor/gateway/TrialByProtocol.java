package io.amends.tickets.executor.gateway;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.Finding;
import io.amends.tickets.executor.application.Finding.Code;
import io.amends.tickets.executor.application.TryExecutor.Trial;
import io.amends.tickets.executor.domain.Executor;
import io.smallrye.mutiny.Uni;

/** Tries each system in its own way; Stripe is only asked, as everything else there moves money. */
@ApplicationScoped
class TrialByProtocol implements Trial {

    private final HttpTrial http;
    private final SpokenStripe stripe;

    TrialByProtocol(HttpTrial http, SpokenStripe stripe) {
        this.http = http;
        this.stripe = stripe;
    }

    @Override
    public Uni<List<Finding>> of(Executor executor) {
        return switch (executor.terms().protocol()) {
            case HTTP -> http.of(executor);
            case STRIPE -> stripe.get(executor, "/v1/refunds?limit=1")
                    .map(TrialByProtocol::answered)
                    .onFailure().recoverWithItem(failure -> List.of(new Finding(Troubles.of(failure), "")));
            case MANUAL -> Uni.createFrom().item(List.of(new Finding(Code.NOBODY_IS_CALLED, "")));
        };
    }

    private static List<Finding> answered(Reply reply) {
        var reached = new Finding(Code.REACHED, "");
        var status = Integer.toString(reply.status());
        return switch (reply.status()) {
            case 200 -> List.of(reached, new Finding(Code.KEY_ACCEPTED, ""));
            case 401, 403 -> List.of(reached, new Finding(Code.KEY_NOT_ACCEPTED, status));
            default -> List.of(new Finding(reply.status() / 100 == 3 ? Code.REDIRECTS : Code.UNCLEAR_ANSWER, status));
        };
    }
}
