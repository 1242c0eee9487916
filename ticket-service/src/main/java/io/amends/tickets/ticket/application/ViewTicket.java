package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.audit.application.Reads;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.mandate.application.FindAuthority;
import io.amends.tickets.remedy.application.Remedies;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Gathers a ticket with all that is needed to decide, one query after the other, as a session is one connection. */
@ApplicationScoped
public class ViewTicket {

    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

    private final TicketsForReaders forReaders;
    private final Tickets tickets;
    private final Entries entries;
    private final Remedies remedies;
    private final LookedUp lookedUp;
    private final OthersLikeThis others;
    private final FindAuthority findAuthority;
    private final Reads reads;
    private final NoteReads noteReads;

    ViewTicket(TicketsForReaders forReaders, Tickets tickets, Entries entries, Remedies remedies, LookedUp lookedUp,
            OthersLikeThis others,
            FindAuthority findAuthority, Reads reads, NoteReads noteReads) {
        this.forReaders = forReaders;
        this.tickets = tickets;
        this.entries = entries;
        this.remedies = remedies;
        this.lookedUp = lookedUp;
        this.others = others;
        this.findAuthority = findAuthority;
        this.reads = reads;
        this.noteReads = noteReads;
    }

    /** In a snapshot of its own, so that the parts agree with each other. */
    public Uni<TicketDetails> view(UUID id, Person person) {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE_SNAPSHOT).executeUpdate())
                .chain(() -> viewWithin(id, person)));
    }

    /** In the transaction of a command, which holds the ticket. */
    public Uni<TicketDetails> viewWithin(UUID id, Person person) {
        return forReaders.read(id, Readers.of(person))
                .map(GatheredDetails::new)
                .call(details -> entries.ofTicket(id).invoke(details::thread))
                .call(details -> remedies.ofTicket(id).invoke(details::remedies))
                .call(details -> tickets.historyOf(details.contactId(), id).invoke(details::history))
                .call(details -> others
                        .of(id, details.contactId(), details.openingText(), details.openedAt(), details.othersThen())
                        .invoke(details::others))
                .call(details -> lookedUp.ofTicket(id).invoke(details::customer))
                .call(details -> findAuthority.of(person, details.affair()).invoke(details::authority))
                .call(details -> details.wantsGlass() ? reads.glassOf(id).invoke(details::glass) : Uni.createFrom().voidItem())
                .map(GatheredDetails::details)
                .call(details -> noteReads.ofTicket(person, details));
    }
}
