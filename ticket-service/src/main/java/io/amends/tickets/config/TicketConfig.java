package io.amends.tickets.config;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of ticket-service. */
@ConfigMapping(prefix = "amends.ticket")
public interface TicketConfig {

    /** The longest that a ticket may stand in a stage before somebody must look at it. */
    LongestDwell longestDwell();

    interface LongestDwell {

        /** From the customer's message until somebody has decided; a longer one lets complaints lie. */
        @WithDefault("PT1H")
        Duration beforeDecision();

        /** Until an approver has answered; the customer waits for it. */
        @WithDefault("PT30M")
        Duration approval();

        /** From the decision until it has taken effect. */
        @WithDefault("PT15M")
        Duration execution();

        /** From the effect until the customer has said whether it is solved; longer than all reminders together. */
        @WithDefault("P14D")
        Duration verdict();
    }
}
