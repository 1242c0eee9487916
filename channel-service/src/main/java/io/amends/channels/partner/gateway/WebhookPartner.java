package io.amends.channels.partner.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.channels.config.PartnerConfig;
import io.amends.channels.partner.application.Partner;
import io.amends.channels.partner.application.Webhook;
import io.amends.channels.partner.domain.Receipt;
import io.amends.channels.partner.domain.Receipt.Gone;
import io.amends.channels.partner.domain.Receipt.NotTaken;
import io.amends.channels.partner.domain.Receipt.Taken;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/** Sends webhooks signed as Standard Webhooks 1.0.0 says. */
@ApplicationScoped
class WebhookPartner implements Partner {

    private static final long LONGEST_WISH_SECONDS = Duration.ofDays(1).toSeconds();

    private final GuardedHttp http;
    private final PartnerConfig config;
    private final Clock clock;
    private final Optional<StandardWebhooks> signer;

    WebhookPartner(GuardedHttp http, PartnerConfig config, Clock clock) {
        this.http = http;
        this.config = config;
        this.clock = clock;
        this.signer = config.url().map(url -> new StandardWebhooks(config.secret().orElse("")));
    }

    /** Makes this bean at start, so that a partner without a usable secret is noticed then. */
    void start(@Observes StartupEvent event) {
    }

    @Override
    public Optional<String> url() {
        return config.url();
    }

    @Override
    public Uni<Receipt> send(Webhook webhook) {
        return Uni.createFrom().deferred(() -> http.call(call(webhook)))
                .map(WebhookPartner::receipt)
                .onFailure().recoverWithItem(() -> new NotTaken(Duration.ZERO));
    }

    private OutgoingCall call(Webhook webhook) {
        byte[] body = webhook.payload().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(
                signer.orElseThrow().headers(webhook.id().toString(), clock.instant(), body));
        headers.put("content-type", "application/json");
        return new OutgoingCall("POST", config.url().orElseThrow(), headers, body, config.deadline());
    }

    private static Receipt receipt(Reply answer) {
        if (answer.isSuccess()) {
            return new Taken();
        }
        return answer.status() == 410 ? new Gone() : new NotTaken(retryAfter(answer));
    }

    private static Duration retryAfter(Reply answer) {
        String seconds = answer.headers().getOrDefault("retry-after", "");
        return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Math.min(Long.parseLong(seconds), LONGEST_WISH_SECONDS))
                : Duration.ZERO;
    }
}
