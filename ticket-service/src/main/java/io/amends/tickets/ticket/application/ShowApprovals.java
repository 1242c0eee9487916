package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.approval.application.Approvals.Stored;
import io.amends.tickets.approval.domain.Approval;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/**
 * Requests, for whom they concern (A13): the asker, those who were asked, and the sponsor of the ticket. For all others there
 * is none.
 */
@ApplicationScoped
public class ShowApprovals {

    private static final int MOST = 100;

    private final Approvals approvals;
    private final TicketsForReaders tickets;

    ShowApprovals(Approvals approvals, TicketsForReaders tickets) {
        this.approvals = approvals;
        this.tickets = tickets;
    }

    /** @param waiting whether an answer is still waited for */
    @WithSession
    public Uni<List<Stored>> list(Person person, boolean waiting) {
        return approvals.concerning(person, waiting, MOST);
    }

    @WithSession
    public Uni<Stored> show(UUID id, Person person) {
        return showWithin(id, person);
    }

    /** In the transaction of a command. */
    public Uni<Stored> showWithin(UUID id, Person person) {
        return approvals.get(id)
                .call(stored -> concerns(stored.approval(), person) ? Uni.createFrom().voidItem()
                        : requireSponsor(stored.approval(), person));
    }

    private static boolean concerns(Approval approval, Person person) {
        return approval.asker().id().equals(person.id()) || approval.isAskedOf(person.id(), person.roles());
    }

    private Uni<Void> requireSponsor(Approval approval, Person person) {
        return tickets.read(approval.subject().ticketId(), Readers.of(person))
                .map(read -> read.ticket().sponsor() != null && read.ticket().sponsor().id().equals(person.id()))
                .onFailure().recoverWithItem(false)
                .invoke(isSponsor -> {
                    if (!isSponsor) {
                        throw new Refused(404, "no-such-approval");
                    }
                })
                .replaceWithVoid();
    }
}
