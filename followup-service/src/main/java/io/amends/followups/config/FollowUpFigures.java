package io.amends.followups.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.foundation.figure.Figure;

/** What is shown of this service as metrics, beside what every service has. */
@Dependent
class FollowUpFigures {

    @Produces
    @Singleton
    Figure timerLag() {
        return new Figure("amends.timer.lag", "seconds", """
                select coalesce((select greatest(extract(epoch from now() - due_at), 0) from timer
                    where state = 'PENDING' order by due_at limit 1), 0)""");
    }

    @Produces
    @Singleton
    Figure commitmentsBroken() {
        return new Figure("amends.commitments.broken", "",
                "select count(*) from commitment where state = 'BROKEN' and settled_at > now() - interval '1 day'");
    }
}
