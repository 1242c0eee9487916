package io.amends.channels.partner.application;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.channels.partner.domain.Receipt;
import io.amends.channels.partner.domain.Receipt.Gone;
import io.amends.channels.partner.domain.Receipt.NotTaken;
import io.amends.channels.partner.domain.Receipt.Taken;
import io.amends.channels.partner.domain.RetrySchedule;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/** Sends what is due to the partner; apart from the replies, which a partner that hangs must not hold up. */
@ApplicationScoped
public class SendWebhooks {

    private static final Logger LOG = Logger.getLogger(SendWebhooks.class);
    private static final int BATCH = 8;

    private final Webhooks webhooks;
    private final Partner partner;
    private final Lanes lanes;
    private final Worker worker;

    SendWebhooks(Webhooks webhooks, Partner partner, Lanes lanes, Workers workers, Leases leases) {
        this.webhooks = webhooks;
        this.partner = partner;
        this.lanes = lanes;
        Lease lease = leases.named("partner");
        this.worker = workers.named("partner", () -> lease.whileHeld(epoch -> sendBatch()));
    }

    void start(@Observes StartupEvent event) {
        if (partner.url().isPresent()) {
            worker.start();
        }
    }

    private Uni<Boolean> sendBatch() {
        return webhooks.due(BATCH, partner.url().orElseThrow())
                .call(due -> lanes.run(due, BATCH, this::send))
                .map(due -> !due.isEmpty());
    }

    private Uni<Void> send(Webhook webhook) {
        return partner.send(webhook)
                .invoke(receipt -> LOG.infof("Webhook tried: webhook=%s attempt=%d receipt=%s", webhook.id(),
                        webhook.tries() + 1, receipt.getClass().getSimpleName()))
                .chain(receipt -> settle(webhook, receipt));
    }

    private Uni<Void> settle(Webhook webhook, Receipt receipt) {
        return switch (receipt) {
            case Taken taken -> webhooks.delivered(webhook.id());
            case NotTaken notTaken -> RetrySchedule
                    .pause(webhook.tries() + 1, ThreadLocalRandom.current().nextDouble(), notTaken.retryAfter())
                    .map(pause -> webhooks.again(webhook.id(), pause))
                    .orElseGet(() -> webhooks.givenUp(webhook.id()));
            case Gone gone -> webhooks.gone(partner.url().orElseThrow());
        };
    }
}
