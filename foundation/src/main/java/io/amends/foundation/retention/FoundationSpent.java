package io.amends.foundation.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The tables that every service has. Dead letters are not among them: they stay until somebody has dealt with them. */
@Dependent
class FoundationSpent {

    private final RetentionConfig config;

    FoundationSpent(RetentionConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Spent published() {
        return new Spent("outbox", "published_at is not null", "published_at", config.period());
    }

    @Produces
    @Singleton
    Spent handled() {
        return new Spent("inbox", "true", "received_at", config.inboxPeriod());
    }

    /** A key that was silent for so long starts anew. */
    @Produces
    @Singleton
    Spent places() {
        return new Spent("inbox_place", "true", "moved_at", config.inboxPeriod());
    }

    @Produces
    @Singleton
    Spent answered() {
        return new Spent("idempotency_key", "status is not null", "created_at", config.period());
    }
}
