package io.amends.foundation.figure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What every service has. */
@Dependent
class FoundationFigures {

    @Produces
    @Singleton
    Figure outboxAge() {
        return new Figure("amends.outbox.age", "seconds", """
                select coalesce((select extract(epoch from now() - occurred_at) from outbox
                    where published_at is null order by id limit 1), 0)""");
    }

    @Produces
    @Singleton
    Figure unpublished() {
        return new Figure("amends.outbox.unpublished", "",
                "select count(*) from (select from outbox where published_at is null limit 100000) unpublished");
    }

    @Produces
    @Singleton
    Figure deadLetters() {
        return new Figure("amends.dead.letters", "", "select count(*) from dead_letter where state = 'KEPT'");
    }

    @Produces
    @Singleton
    Figure parkedEvents() {
        return new Figure("amends.parked.events", "", "select count(*) from parked_event");
    }
}
