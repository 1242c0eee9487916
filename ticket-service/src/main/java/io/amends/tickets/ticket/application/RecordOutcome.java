package io.amends.tickets.ticket.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Claim;
import io.amends.tickets.remedy.application.Outcomes;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.domain.Effect;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * What became of a remedy moves its ticket on, once (B31): only what is news does, and only from whoever holds the newest
 * claim.
 */
@ApplicationScoped
class RecordOutcome implements Outcomes {

    private final Tickets tickets;
    private final Remedies remedies;
    private final Letters letters;
    private final Clock clock;

    RecordOutcome(Tickets tickets, Remedies remedies, Letters letters, Clock clock) {
        this.tickets = tickets;
        this.remedies = remedies;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Void> record(DecidedRemedy settled, Claim claim, Duration next) {
        return tickets.locked(settled.ticketId())
                .chain(ticket -> remedies.settle(settled, claim, next)
                        .chain(before -> before.isPresent() && before.get() != settled.state() ? moveOn(ticket, settled)
                                : Uni.createFrom().voidItem()));
    }

    /** Joins the transaction of the caller. */
    Uni<Void> executed(Ticket ticket, Effect effect) {
        var id = ticket.snapshot().id();
        return remedies.areUnderWay(id, effect.attempt(), effect.remedyId())
                .chain(more -> tickets.get(id)
                        .invoke(stored -> ticket.executed(effect, more, draft(stored.contact(), ticket.snapshot()))))
                .chain(() -> tickets.save(ticket));
    }

    private Uni<Void> moveOn(Ticket ticket, DecidedRemedy settled) {
        return switch (settled.state()) {
            case EXECUTED -> executed(ticket, settled, new Effect(settled.id(), settled.attempt(), settled.remedy(), false,
                    requireNonNull(settled.executedAt()), settled.readBackAt()));
            case REJECTED -> troubled(ticket, settled, Trouble.REJECTED);
            case FAILED -> troubled(ticket, settled, Trouble.FAILED);
            case UNKNOWN -> troubled(ticket, settled, Trouble.OUTCOME_UNKNOWN);
            case PENDING -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> executed(Ticket ticket, DecidedRemedy settled, Effect effect) {
        return settled.undoes() == null ? executed(ticket, effect)
                : remedies.areUnderWay(settled.ticketId(), effect.attempt(), effect.remedyId())
                        .invoke(more -> ticket.undone(effect, more))
                        .chain(() -> tickets.save(ticket));
    }

    private Uni<Void> troubled(Ticket ticket, DecidedRemedy settled, Trouble trouble) {
        var effect = new Effect(settled.id(), settled.attempt(), settled.remedy(), false, clock.instant(), null);
        ticket.notExecuted(trouble, effect, requireNonNull(settled.reason()));
        return tickets.save(ticket);
    }

    private String draft(Contact contact, TicketSnapshot ticket) {
        var sponsor = requireNonNull(ticket.sponsor(), "A ticket that was decided on has a sponsor");
        return letters.returnMessage(contact.name(), sponsor.name(), ticket.language(), ticket.attempt());
    }
}
