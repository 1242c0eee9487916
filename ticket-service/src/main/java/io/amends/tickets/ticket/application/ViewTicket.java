package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.remedy.application.Remedies;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Gathers a ticket with all that is needed to decide, one query after the other, as a session is one connection. */
@ApplicationScoped
public class ViewTicket {

    private final Tickets tickets;
    private final Entries entries;
    private final Remedies remedies;
    private final LookedUp lookedUp;
    private final OthersLikeThis others;
    private final Mandates mandates;

    ViewTicket(Tickets tickets, Entries entries, Remedies remedies, LookedUp lookedUp, OthersLikeThis others,
            Mandates mandates) {
        this.tickets = tickets;
        this.entries = entries;
        this.remedies = remedies;
        this.lookedUp = lookedUp;
        this.others = others;
        this.mandates = mandates;
    }

    @WithSession
    public Uni<TicketDetails> view(UUID id, Person person) {
        return tickets.get(id)
                .chain(stored -> entries.ofTicket(id)
                        .chain(thread -> remedies.ofTicket(id)
                                .chain(given -> tickets.historyOf(stored.contact().id(), id)
                                        .chain(history -> others
                                                .of(id, stored.contact().id(), stored.ticket().openingText(),
                                                        stored.ticket().openedAt())
                                                .chain(alike -> lookedUp.ofTicket(id)
                                                        .chain(customer -> mandates.heldBy(person)
                                                                .map(held -> new TicketDetails(stored, thread, given, history,
                                                                        alike, customer, held))))))));
    }
}
