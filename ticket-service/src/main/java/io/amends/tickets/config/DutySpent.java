package io.amends.tickets.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.foundation.retention.RetentionConfig;
import io.amends.foundation.retention.Spent;

/** What duty and writing leave behind here. */
@Dependent
class DutySpent {

    private final RetentionConfig config;

    DutySpent(RetentionConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Spent paged() {
        return new Spent("ticket_paged", "true", "until", config.period());
    }

    @Produces
    @Singleton
    Spent draft() {
        return new Spent("draft", "true", "saved_at", config.period());
    }

    @Produces
    @Singleton
    Spent handOverNote() {
        return new Spent("hand_over_note", "true", "written_at", config.period());
    }
}
