package io.amends.tickets.executor.gateway;

import java.net.UnknownHostException;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.StandardWebhooks;
import io.amends.tickets.executor.application.Outside;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests.Request;
import io.smallrye.mutiny.Uni;

/** By the same rules as at each call. */
@ApplicationScoped
class GuardedOutside implements Outside {

    // Visible ASCII: what goes into a header must not be able to end it.
    private static final Pattern STRIPE_KEY = Pattern.compile("(sk|rk)_[!-~]{10,250}");

    private final GuardedHttp http;
    private final SecretFiles secrets;

    GuardedOutside(GuardedHttp http, SecretFiles secrets) {
        this.http = http;
        this.secrets = secrets;
    }

    @Override
    public Uni<Reach> reach(String url) {
        return http.admits(url)
                .map(admitted -> admitted ? Reach.ALLOWED : Reach.NOT_ALLOWED)
                .onFailure(UnknownHostException.class).recoverWithItem(Reach.NO_SUCH_NAME);
    }

    @Override
    public Holding holding(String secret, Protocol protocol) {
        return secrets.find(secret)
                .map(value -> isGood(value, protocol) ? Holding.GOOD : Holding.MALFORMED)
                .orElse(Holding.MISSING);
    }

    @Override
    public boolean isTemplate(Request request) {
        return Template.isGood(request);
    }

    private static boolean isGood(String value, Protocol protocol) {
        return protocol == Protocol.STRIPE ? STRIPE_KEY.matcher(value).matches() : signs(value);
    }

    private static boolean signs(String secret) {
        try {
            return new StandardWebhooks(secret) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
