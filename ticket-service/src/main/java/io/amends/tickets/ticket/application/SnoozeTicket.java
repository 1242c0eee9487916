package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.ticket.domain.Colleague;
import io.smallrye.mutiny.Uni;

/**
 * She puts a ticket off until a time, never past what was promised, and never for so long that nobody remembers why (A17). Runs
 * inside the transaction of the key.
 */
@ApplicationScoped
public class SnoozeTicket {

    private static final Duration AT_MOST = Duration.ofDays(31);

    private final Tickets tickets;
    private final Commitments commitments;
    private final Clock clock;

    SnoozeTicket(Tickets tickets, Commitments commitments, Clock clock) {
        this.tickets = tickets;
        this.commitments = commitments;
        this.clock = clock;
    }

    public Uni<Void> snooze(UUID ticketId, Colleague colleague, Instant until) {
        TooFarAhead.require(until, clock.instant(), AT_MOST);
        return tickets.locked(ticketId)
                .call(() -> commitments.nextDue(ticketId).invoke(next -> requireNotPast(next, until)))
                .invoke(ticket -> ticket.snooze(colleague, until, clock.instant()))
                .chain(tickets::save);
    }

    private static void requireNotPast(Optional<Instant> nextCommitment, Instant until) {
        nextCommitment.filter(until::isAfter).ifPresent(due -> {
            throw new Refused(422, "past-commitment", due.toString());
        });
    }
}
