package io.amends.tickets.bad.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

import io.amends.events.Money;
import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.application.Tickets;
import io.amends.tickets.worse.web.Window;
import io.smallrye.mutiny.Uni;

/** A use case that does everything that a use case must not do. */
public class Careless {

    private static final Logger LOG = Logger.getLogger(Careless.class);

    @Inject
    Clock clock;

    Window rim;
    Money published;
    Tickets tickets;

    @Transactional
    Object both(Uni<String> one, Uni<String> other) {
        one.subscribe().with(item -> {
        });
        other.await().indefinitely();
        return Uni.combine().all().unis(one, other).asTuple();
    }

    Uni<Integer> planned(Mutiny.Session session) {
        return session.createNativeQuery("delete from ticket").executeUpdate();
    }

    Uni<Tickets.StoredTicket> whole(Person whoeverAsks, UUID ticket) {
        return tickets.get(ticket);
    }

    void tellAll(Exception failure) {
        LOG.warn("It failed", failure);
    }
}
