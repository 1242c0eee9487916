package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/** She promises something by a certain time (B6): it is hers from then on. Runs inside the transaction of the key. */
@ApplicationScoped
public class MakeCommitment {

    /** Nobody can hope to keep what is promised for later. */
    private static final Duration AT_MOST = Duration.ofDays(366);

    private final Tickets tickets;
    private final Commitments commitments;
    private final Ids ids;
    private final Clock clock;

    MakeCommitment(Tickets tickets, Commitments commitments, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.commitments = commitments;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> make(UUID ticketId, Person by, Instant dueAt, String words) {
        return make(open(ticketId, by, dueAt, words), (ticket, promise) -> ticket.promise(promise.id(), colleague(promise),
                promise.dueAt(), promise.madeAt()));
    }

    /** Her words to the customer say it: no action of its own. */
    Uni<Void> makeInReply(UUID ticketId, Person by, Instant dueAt, String words) {
        return make(open(ticketId, by, dueAt, words), (ticket, promise) -> ticket.promiseInReply(promise.id(),
                colleague(promise), promise.dueAt(), promise.madeAt()));
    }

    private Uni<Void> make(Commitment commitment, BiConsumer<Ticket, Commitment> promise) {
        return tickets.locked(commitment.ticketId())
                .invoke(ticket -> promise.accept(ticket, commitment))
                .call(() -> commitments.add(commitment))
                .chain(tickets::save);
    }

    private Commitment open(UUID ticketId, Person by, Instant dueAt, String words) {
        TooFarAhead.require(dueAt, clock.instant(), AT_MOST);
        return new Commitment(ids.fresh(), ticketId, by.id(), by.name(), clock.instant(), dueAt, words, State.OPEN);
    }

    private static Colleague colleague(Commitment commitment) {
        return new Colleague(commitment.madeBy(), commitment.madeByName());
    }
}
