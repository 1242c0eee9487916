package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** May I? A dry run: it answers before anybody acts, and changes nothing (B4, B24). */
@ApplicationScoped
public class RuleOnRemedy {

    private final TicketsForReaders tickets;
    private final Mandates mandates;

    RuleOnRemedy(TicketsForReaders tickets, Mandates mandates) {
        this.tickets = tickets;
        this.mandates = mandates;
    }

    @WithSession
    public Uni<Ruled> rule(UUID ticketId, Person person, Remedy remedy) {
        return tickets.read(ticketId, Readers.of(person))
                .chain(ticket -> mandates.heldBy(person)
                        .map(held -> new Ruled(MandatePolicy.rule(held, remedy), held, customerNumber(ticket))));
    }

    // Whom the company system knows here is not public (A13).
    private static Optional<String> customerNumber(ReadTicket ticket) {
        return Optional.ofNullable(ticket.ticket().customerNumber()).filter(number -> ticket.extent().isEverything());
    }

    /**
     * @param held what the person may give alone
     * @param customerNumber when there is one, and it is theirs to know
     */
    public record Ruled(Ruling ruling, List<Mandate> held, Optional<String> customerNumber) {
    }
}
