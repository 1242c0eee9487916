package io.amends.journeys.standin;

import java.time.Instant;
import java.util.Map;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;

/** Signs with the reference library of Standard Webhooks, so that two independent readings of it must agree. */
public final class Signer {

    private final Webhook webhook;

    public Signer(String secret) {
        try {
            this.webhook = new Webhook(secret);
        } catch (EmptyWebhookSecretException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Map<String, String> headersFor(String id, Instant at, String body) {
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", sign(id, at, body));
    }

    public Map<String, String> headersFor(String id, String body) {
        return headersFor(id, Instant.now(), body);
    }

    public String sign(String id, Instant at, String body) {
        try {
            return webhook.sign(id, at.getEpochSecond(), body);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
