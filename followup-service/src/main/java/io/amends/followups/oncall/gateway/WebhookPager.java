package io.amends.followups.oncall.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Carrier;
import io.amends.followups.oncall.application.Messages.Message;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Outlets;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.foundation.http.StandardWebhooks;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/** Pages by webhooks that are signed as Standard Webhooks 1.0.0 says, so that any pager can be connected. */
@ApplicationScoped
class WebhookPager implements Carrier {

    private final GuardedHttp http;
    private final Clock clock;
    private final Outlets.@Nullable Pager pager;
    private final @Nullable StandardWebhooks signer;

    WebhookPager(GuardedHttp http, Clock clock, Outlets outlets) {
        this.http = http;
        this.clock = clock;
        this.pager = outlets.pager();
        this.signer = pager == null ? null : new StandardWebhooks(pager.secret());
    }

    /** Makes this bean at start, so that a pager without a usable secret is noticed then. */
    void start(@Observes StartupEvent event) {
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean isThere() {
        return pager != null;
    }

    @Override
    public Uni<Receipt> carry(Message message) {
        return Uni.createFrom().deferred(() -> http.call(call(message)))
                .map(WebhookPager::receipt)
                .onFailure().recoverWithItem(Receipt.NOT_TAKEN);
    }

    private OutgoingCall call(Message message) {
        var to = Objects.requireNonNull(pager, "There is a pager, or no message for it");
        byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(Objects.requireNonNull(signer, "A pager has a secret")
                .headers(message.id().toString(), clock.instant(), body));
        headers.put("content-type", "application/json");
        return new OutgoingCall("POST", to.url(), headers, body, to.deadline());
    }

    /** What the pager will never take need not be tried again while somebody waits. */
    private static Receipt receipt(Reply answer) {
        if (answer.isSuccess()) {
            return Receipt.TAKEN;
        }
        boolean may = answer.status() >= 500 || answer.status() == 408 || answer.status() == 429;
        return may ? Receipt.NOT_TAKEN : Receipt.REFUSED;
    }
}
