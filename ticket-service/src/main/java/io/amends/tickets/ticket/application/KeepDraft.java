package io.amends.tickets.ticket.application;

import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.draft.application.Draft;
import io.amends.tickets.draft.application.Drafts;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Keeps what somebody is writing, for herself and for nobody else (A6, A13). It changes nothing of the ticket: writing is not
 * owning, replying is. What she may not know of she cannot write on.
 */
@ApplicationScoped
public class KeepDraft {

    private final TicketsForReaders forReaders;
    private final Drafts drafts;

    KeepDraft(TicketsForReaders forReaders, Drafts drafts) {
        this.forReaders = forReaders;
        this.drafts = drafts;
    }

    @WithSession
    public Uni<@Nullable Draft> find(UUID ticketId, Person person) {
        return forReaders.read(ticketId, Readers.of(person))
                .chain(read -> drafts.find(ticketId, person.id()));
    }

    /** @param admits whether it may go over that version; 0 when there is none */
    @WithTransaction
    public Uni<Draft> keep(UUID ticketId, Person person, Draft draft, IntPredicate admits) {
        return forReaders.read(ticketId, Readers.of(person))
                .invoke(KeepDraft::requireOpen)
                .chain(read -> drafts.locked(ticketId, person.id()))
                .invoke(kept -> requireMeant(kept, admits))
                .chain(kept -> drafts.put(ticketId, person.id(), draft));
    }

    @WithTransaction
    public Uni<Void> drop(UUID ticketId, Person person) {
        return forReaders.read(ticketId, Readers.of(person))
                .chain(read -> drafts.remove(ticketId, person.id()));
    }

    private static void requireOpen(ReadTicket read) {
        if (read.ticket().stage().hasEnded()) {
            throw new Refused(409, "nothing-to-write");
        }
    }

    private static void requireMeant(@Nullable Draft kept, IntPredicate admits) {
        if (!admits.test(kept == null ? 0 : kept.version())) {
            throw new Refused(412, "changed-meanwhile");
        }
    }
}
