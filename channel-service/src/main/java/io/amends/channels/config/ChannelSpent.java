package io.amends.channels.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.foundation.retention.RetentionConfig;
import io.amends.foundation.retention.Spent;

/**
 * What goes here beside the tables of the foundation. A message's id on its network is no part of it: it stays for ever, so
 * that a signed body that somebody kept and sends again has no effect (fault-F14).
 */
@Dependent
class ChannelSpent {

    private final RetentionConfig config;

    ChannelSpent(RetentionConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Spent readWebhooks() {
        return new Spent("raw_inbox", "state in ('DONE', 'IGNORED')", "settled_at", config.period());
    }

    @Produces
    @Singleton
    Spent settledNotices() {
        return new Spent("partner_delivery", "state in ('DELIVERED', 'GIVEN_UP')", "settled_at", config.period());
    }
}
