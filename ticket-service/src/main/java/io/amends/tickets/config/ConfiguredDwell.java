package io.amends.tickets.config;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Stage;

/** The dwell times of the configuration. */
@ApplicationScoped
class ConfiguredDwell implements Dwell {

    private final TicketConfig.LongestDwell longest;

    ConfiguredDwell(TicketConfig config) {
        this.longest = config.longestDwell();
    }

    @Override
    public Instant due(Stage stage, Instant since) {
        return since.plus(longest(stage));
    }

    private Duration longest(Stage stage) {
        return switch (stage) {
            case NEW, ANALYSING, DEVISING, DECIDING -> longest.beforeDecision();
            case AWAITING_APPROVAL -> longest.approval();
            case EXECUTING -> longest.execution();
            case AWAITING_VERDICT -> longest.verdict();
            case RELEASED, ANSWERED, LAPSED, NOT_A_COMPLAINT, OVERRIDDEN ->
                throw new IllegalArgumentException("Nothing is due of a ticket that is " + stage);
        };
    }
}
