package io.amends.tickets.ticket.application;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Person;
import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.audit.application.Reads;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.mandate.application.FindAuthority;
import io.amends.tickets.mandate.application.Mandates.Held;
import io.amends.tickets.remedy.application.Remedies;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Gathers a ticket with all that is needed to decide, one query after the other, as a session is one connection. */
@ApplicationScoped
public class ViewTicket {

    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

    private final TicketsForReaders forReaders;
    private final Tickets tickets;
    private final Remedies remedies;
    private final Approvals approvals;
    private final Commitments commitments;
    private final OthersLikeThis others;
    private final FindAuthority findAuthority;
    private final Reads reads;
    private final NoteReads noteReads;

    ViewTicket(TicketsForReaders forReaders, Tickets tickets, Remedies remedies, Approvals approvals,
            Commitments commitments, OthersLikeThis others, FindAuthority findAuthority, Reads reads, NoteReads noteReads) {
        this.forReaders = forReaders;
        this.tickets = tickets;
        this.remedies = remedies;
        this.approvals = approvals;
        this.commitments = commitments;
        this.others = others;
        this.findAuthority = findAuthority;
        this.reads = reads;
        this.noteReads = noteReads;
    }

    /** In one snapshot, so that the parts agree with each other; that of one statement where that tells all. */
    public Uni<TicketDetails> view(UUID id, Person person) {
        return Panache.withSession(() -> asked(id, person,
                (whole, held) -> whole.hasRemedies() || whole.hasApprovals() || whole.hasCommitments()
                        ? Uni.createFrom().nullItem()
                        : gather(whole, held, person)))
                .onItem().ifNull().switchTo(() -> viewInSnapshot(id, person));
    }

    /** In the transaction of a command, which holds the ticket. */
    public Uni<TicketDetails> viewWithin(UUID id, Person person) {
        return asked(id, person, (whole, held) -> gather(whole, held, person));
    }

    private Uni<TicketDetails> asked(UUID id, Person person, BiFunction<WholeTicket, Held, Uni<TicketDetails>> next) {
        return AtOnce.both(forReaders.whole(id, Readers.of(person)), findAuthority.heldBy(person))
                .chain(asked -> next.apply(asked.getItem1(), asked.getItem2()));
    }

    private Uni<TicketDetails> viewInSnapshot(UUID id, Person person) {
        return Panache.withTransaction(() -> Sql.of(ONE_SNAPSHOT).run()
                .chain(() -> viewWithin(id, person)));
    }

    // What there is none of is not asked for: most tickets have a thread and nothing else.
    private Uni<TicketDetails> gather(WholeTicket whole, Held held, Person person) {
        var id = whole.read().ticket().id();
        return Uni.createFrom().item(new GatheredDetails(whole))
                .call(details -> when(details.hasRemedies(), () -> remedies.ofTicket(id).invoke(details::remedies)))
                .call(details -> when(details.hasHistory(),
                        () -> tickets.historyOf(details.contactId(), id).invoke(details::history)))
                .call(details -> when(whole.hasApprovals(), () -> approvals.ofTicket(id).invoke(details::approvals)))
                .call(details -> when(whole.hasCommitments(), () -> commitments.ofTicket(id).invoke(details::commitments)))
                .call(details -> AtOnce.all(others
                        .of(id, details.contactId(), details.openingText(), details.openedAt(), details.othersThen())
                        .invoke(details::others),
                        findAuthority.of(person, details.affair(), held).invoke(details::authority)))
                .call(details -> when(details.wantsGlass(), () -> reads.glassOf(id).invoke(details::glass)))
                .map(GatheredDetails::details)
                .call(details -> noteReads.ofTicket(person, details));
    }

    private static Uni<?> when(boolean needed, Supplier<Uni<?>> question) {
        return needed ? question.get() : Uni.createFrom().voidItem();
    }
}
