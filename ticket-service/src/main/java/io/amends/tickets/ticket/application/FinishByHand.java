package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.remedy.application.Claim;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.HandWork;
import io.amends.tickets.remedy.application.HandWork.Repeated;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.ByHand;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Effect;
import io.amends.tickets.ticket.domain.Effect.Hands;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.smallrye.mutiny.Uni;

/**
 * A person does what no machine does, and says so (B27, B28): she is the solver. Whoever may read all of the ticket may, the
 * sponsor
 * or somebody else; of two who say so at once the first counts. Joins the transaction of the idempotency key.
 */
@ApplicationScoped
public class FinishByHand {

    private static final int THIRD = 3;

    private final HandWork handWork;
    private final Remedies remedies;
    private final Tickets tickets;
    private final TicketsForReaders forReaders;
    private final RecordOutcome outcomes;
    private final DecisionLog log;
    private final Clock clock;

    FinishByHand(HandWork handWork, Remedies remedies, Tickets tickets, TicketsForReaders forReaders, RecordOutcome outcomes,
            DecisionLog log, Clock clock) {
        this.handWork = handWork;
        this.remedies = remedies;
        this.tickets = tickets;
        this.forReaders = forReaders;
        this.outcomes = outcomes;
        this.log = log;
        this.clock = clock;
    }

    /** @param what was done, in a few words */
    public Uni<Void> done(UUID remedyId, Person person, String what) {
        var byHand = new ByHand(remedyId, person.id(), person.name(), what.strip());
        return held(remedyId, person, (ticket, taken) -> {
            var now = clock.instant();
            var effect = new Effect(remedyId, taken.remedy.attempt(), taken.remedy.remedy(), false, now, null,
                    new Hands(person.id(), byHand.kind()));
            return remedies.settle(taken.remedy.executed(null, now, null), taken.claim, Duration.ZERO)
                    .chain(() -> handWork.add(byHand))
                    .invoke(repeated -> tellTheThird(ticket, repeated))
                    .chain(() -> log.add(entry(LogKind.DONE_BY_HAND, taken.remedy, person)))
                    .chain(() -> outcomes.executed(ticket, effect));
        });
    }

    /** @param why it cannot be done, in a few words */
    public Uni<Void> cannot(UUID remedyId, Person person, String why) {
        return held(remedyId, person, (ticket, taken) -> {
            var failed = taken.remedy.troubled(RemedyState.FAILED, why.strip());
            ticket.notExecuted(Trouble.FAILED,
                    new Effect(remedyId, failed.attempt(), failed.remedy(), false, clock.instant(), null), "CANNOT_BY_HAND");
            return remedies.settle(failed, taken.claim, Duration.ZERO)
                    .chain(() -> log.add(entry(LogKind.NOT_DONE_BY_HAND, taken.remedy, person)))
                    .chain(() -> tickets.save(ticket));
        });
    }

    // Once for each kind and month: at the third, and not at the fourth.
    private void tellTheThird(Ticket ticket, Repeated repeated) {
        if (repeated.times() == THIRD) {
            ticket.doneByHandAgain(repeated.kind(), repeated.times(), repeated.since(), clock.instant());
        }
    }

    private Uni<Void> held(UUID remedyId, Person person, BiFunction<Ticket, Taken, Uni<Void>> finish) {
        return handWork.waiting(remedyId)
                .onItem().ifNull().failWith(() -> new Refused(404, "no-such-hand-work"))
                .call(due -> requireTheirs(due, person))
                .chain(due -> tickets.locked(due.ticketId())
                        .chain(ticket -> remedies.claim(due, Duration.ZERO)
                                .map(claim -> claim.orElseThrow(() -> new Refused(404, "no-such-hand-work")))
                                .chain(claim -> remedies.get(remedyId)
                                        .chain(remedy -> finish.apply(ticket, new Taken(remedy, claim))))));
    }

    private Uni<Void> requireTheirs(Due due, Person person) {
        return forReaders.read(due.ticketId(), Readers.of(person))
                .invoke(read -> {
                    if (!read.extent().isEverything()) {
                        throw new Refused(404, "no-such-hand-work"); // not theirs to know (A13)
                    }
                })
                .replaceWithVoid();
    }

    private static LogEntry entry(LogKind kind, DecidedRemedy remedy, Person person) {
        return LogEntry.of(kind, person.id(), person.name())
                .onTicket(remedy.ticketId())
                .about(remedy.remedy(), remedy.id())
                .by(remedy.mandateId(), remedy.mandateVersion());
    }

    private record Taken(DecidedRemedy remedy, Claim claim) {
    }
}
