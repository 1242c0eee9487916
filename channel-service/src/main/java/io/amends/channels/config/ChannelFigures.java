package io.amends.channels.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.foundation.figure.Figure;

/** What is shown of this service as metrics, beside what every service has. */
@Dependent
class ChannelFigures {

    @Produces
    @Singleton
    Figure intakeAge() {
        return new Figure("amends.intake.age", "seconds", """
                select coalesce((select extract(epoch from now() - received_at) from raw_inbox
                    where state = 'WAITING' order by id limit 1), 0)""");
    }

    @Produces
    @Singleton
    Figure quarantined() {
        return new Figure("amends.quarantined.webhooks", "", "select count(*) from raw_inbox where state = 'QUARANTINED'");
    }
}
