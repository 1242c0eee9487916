package io.amends.tickets.bad.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.reactive.mutiny.Mutiny;

import io.amends.events.Money;
import io.amends.foundation.identity.Person;
import io.amends.tickets.ticket.application.Tickets;
import io.amends.tickets.worse.web.Window;
import io.smallrye.mutiny.Uni;

/** A use case that does everything that a use case must not do. */
public class Careless {

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
}
