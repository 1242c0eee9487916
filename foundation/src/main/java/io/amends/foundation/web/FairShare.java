package io.amends.foundation.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Nobody takes so much of us that others have to wait: 429 to whoever asks too often. */
class FairShare {

    private final CurrentIdentityAssociation identities;
    private final Problems problems;
    private final Rates rates;

    FairShare(CurrentIdentityAssociation identities, Problems problems, LimitConfig limits) {
        this.identities = identities;
        this.problems = problems;
        this.rates = new Rates(limits.requestsPerSecond(), limits.burst(), System::nanoTime);
    }

    @ServerRequestFilter
    Uni<@Nullable Response> limit(HttpHeaders headers, UriInfo uri) {
        if (headers.getRequestHeader(HttpHeaders.AUTHORIZATION).isEmpty()) {
            // A webhook must not have to wait for the identity provider, least of all when that is away.
            return Uni.createFrom().nullItem();
        }
        return identities.getDeferredIdentity()
                .map(identity -> isWelcome(identity) ? null
                        : problems.answer(Refusal.plain(429, "too-many-requests"), headers, uri))
                // Whether a token is good is not the question here; who needs one is asked for it afterwards.
                .onFailure().recoverWithNull();
    }

    private boolean isWelcome(SecurityIdentity identity) {
        return identity.isAnonymous() || rates.take(WhoAsks.person(identity).id());
    }
}
