package io.amends.tickets.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.amends.foundation.figure.Figure;

/** What is shown of this service as metrics, beside what every service has. Figures of the house, never of a person (B25). */
@Dependent
class TicketFigures {

    /** How long customers wait for a person's first answer (A7): the median of the tickets opened in the last 24 hours. */
    @Produces
    @Singleton
    Figure firstResponse() {
        return new Figure("amends.first.response", "seconds",
                """
                        select coalesce(percentile_cont(0.5) within group (order by extract(epoch from first_responded_at - opened_at)), 0)
                        from ticket where opened_at > now() - interval '1 day' and first_responded_at is not null""");
    }

    /** Her effort: the mean number of actions that a ticket took which ended in the last 24 hours. */
    @Produces
    @Singleton
    Figure effort() {
        return new Figure("amends.effort.actions", "",
                "select coalesce(avg(actions), 0) from ticket where ended_at > now() - interval '1 day'");
    }

    /** How long what was decided took to have its effect: all but one in twenty of the last hour took no longer (B27). */
    @Produces
    @Singleton
    Figure execution() {
        return new Figure("amends.remedy.execution", "seconds", """
                select coalesce(percentile_cont(0.95) within group (
                    order by greatest(0, extract(epoch from executed_at - decided_at))), 0)
                from remedy where state = 'EXECUTED' and executor <> '' and executed_at > now() - interval '1 hour'""");
    }

    /** Remedies of which nobody knows yet whether they took effect. */
    @Produces
    @Singleton
    Figure unknown() {
        return new Figure("amends.remedy.unknown", "", "select count(*) from remedy where state = 'UNKNOWN'");
    }

    /** Decisions that have not taken effect in time (B27). */
    @Produces
    @Singleton
    Figure stranded() {
        return new Figure("amends.decision.stranded", "",
                "select count(*) from remedy where state in ('PENDING', 'UNKNOWN') and stranded_at is not null");
    }

    /** Customers who wait for a person's first answer longer than they were promised. */
    @Produces
    @Singleton
    Figure overdue() {
        return new Figure("amends.first.response.overdue", "",
                "select count(*) from ticket where ended_at is null and first_responded_at is null and first_response_overdue");
    }
}
