package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.audit.application.Read.Glass;
import io.amends.tickets.audit.application.Reads;
import io.amends.tickets.ticket.domain.Relation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Somebody looks although the ticket is not theirs to know (A13): for a while, with a reason, on a record that nobody can
 * change, and the sponsor is told. Whoever may know it anyway needs no reason, and leaves none.
 */
@ApplicationScoped
public class BreakGlass {

    private final TicketsForReaders tickets;
    private final Reads reads;
    private final BreakGlassConfig config;
    private final Clock clock;

    BreakGlass(TicketsForReaders tickets, Reads reads, BreakGlassConfig config, Clock clock) {
        this.tickets = tickets;
        this.reads = reads;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> breakGlass(UUID ticketId, Person person, String reason) {
        return tickets.read(ticketId, Readers.of(person))
                .chain(ticket -> isNeeded(ticket.relation()) ? reads.add(List.of(broken(ticketId, person, reason)))
                        : Uni.createFrom().voidItem());
    }

    // Once more before its time is over makes it longer.
    private static boolean isNeeded(Relation relation) {
        return !relation.extent().isEverything() || relation == Relation.BREAK_GLASS;
    }

    private Read broken(UUID ticketId, Person person, String reason) {
        var now = clock.instant();
        return new Read(now, person.id(), person.name(), ticketId, Relation.BREAK_GLASS.name(),
                new Glass(reason.strip(), now.plus(config.lasts())));
    }
}
