package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.audit.application.Reads;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Notes who was shown what is not public (A14): in the transaction of the read, so that nothing is shown that is not on record,
 * in one statement however many there are, and in none where everything was public.
 */
@ApplicationScoped
class NoteReads {

    private final Reads reads;
    private final Clock clock;

    NoteReads(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** A list shows how the tickets began. Its own transaction, as a list that shows nothing private needs none. */
    Uni<Void> ofList(Person person, List<ReadTicket> shown) {
        var reads = shown.stream()
                .filter(ticket -> ticket.ticket().visibility() != Visibility.PUBLIC && ticket.extent().isEverything())
                .map(ticket -> read(person, ticket))
                .toList();
        return reads.isEmpty() ? Uni.createFrom().voidItem() : Panache.withTransaction(() -> this.reads.add(reads));
    }

    Uni<Void> ofTicket(Person person, TicketDetails details) {
        return details.showsMoreThanPublic() ? reads.add(List.of(read(person, details.read())))
                : Uni.createFrom().voidItem();
    }

    /** What a company system knows of the customer is not public. */
    Uni<Void> ofLookUp(Person person, ReadTicket ticket) {
        return reads.add(List.of(read(person, ticket)));
    }

    private Read read(Person person, ReadTicket ticket) {
        return new Read(clock.instant(), person.id(), person.name(), ticket.ticket().id(), ticket.relation().name(), null);
    }
}
