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
        return new Spent("raw_inbox", "state in ('DONE', 'IGNORED') and " + old("received_at"), "settled_at", config.period());
    }

    @Produces
    @Singleton
    Spent settledNotices() {
        return new Spent("partner_delivery", "state in ('DELIVERED', 'GIVEN_UP') and " + old("created_at"), "settled_at",
                config.period());
    }

    /** What was settled long ago came even longer ago, and by that it is found fast. */
    private static String old(String column) {
        return column + " < now() - $1 * interval '1 millisecond'";
    }
}
