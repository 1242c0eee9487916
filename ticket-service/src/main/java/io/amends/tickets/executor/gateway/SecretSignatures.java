package io.amends.tickets.executor.gateway;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.tickets.executor.application.CallbackSignatures;
import io.amends.tickets.executor.domain.Executor;

/** Call-backs are signed with the secrets that our requests are. */
@ApplicationScoped
class SecretSignatures implements CallbackSignatures {

    private final HttpCalls calls;

    SecretSignatures(HttpCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean isGenuine(Executor executor, Signed callback, Instant now) {
        try {
            return calls.signature(executor).isGenuine(callback, now);
        } catch (NotSent noSecret) {
            return false;
        }
    }
}
