package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.application.ExecuteRemedies;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Effect;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent;
import io.amends.tickets.tool.application.CheckRemedy;
import io.amends.tickets.tool.domain.Tool;
import io.smallrye.mutiny.Uni;

/** What follows from a decision, in its transaction: an order to the company system, or the words themselves. */
@ApplicationScoped
class CarryOutDecision {

    private static final String NOBODY = "";

    private final Tickets tickets;
    private final Remedies remedies;
    private final ExecuteRemedies executor;
    private final RecordOutcome outcomes;
    private final CheckRemedy checkRemedy;
    private final Clock clock;

    CarryOutDecision(Tickets tickets, Remedies remedies, ExecuteRemedies executor, RecordOutcome outcomes,
            CheckRemedy checkRemedy, Clock clock) {
        this.tickets = tickets;
        this.remedies = remedies;
        this.executor = executor;
        this.outcomes = outcomes;
        this.checkRemedy = checkRemedy;
        this.clock = clock;
    }

    Uni<Void> carryOut(Ticket ticket, Decision decision, Mandate mandate) {
        return checkRemedy.atCommit(decision.remedy())
                .chain(tool -> tool.isWords() ? explain(ticket, decision, decided(ticket, decision, mandate, tool))
                        : order(ticket, decided(ticket, decision, mandate, tool), tool));
    }

    /** For the customer who got the first one. */
    Uni<Void> undo(Ticket ticket, Decision decision, Mandate mandate, DecidedRemedy first) {
        return checkRemedy.atCommit(decision.remedy())
                .chain(tool -> order(ticket, decided(ticket, decision, mandate, tool).undoing(first), tool));
    }

    private Uni<Void> order(Ticket ticket, DecidedRemedy remedy, Tool tool) {
        if (remedy.customerNumber() == null) {
            throw new Refused(422, "customer-not-verified");
        }
        return remedies.add(remedy, tool.executor())
                .chain(() -> tickets.save(ticket))
                .invoke(executor::pokeSoon);
    }

    // Her words are the remedy, and they take effect with the decision.
    private Uni<Void> explain(Ticket ticket, Decision decision, DecidedRemedy remedy) {
        if (decision.reply() == null) {
            throw new Refused(422, "words-need-a-reply");
        }
        var now = clock.instant();
        return remedies.add(remedy.executed(null, now, null), NOBODY)
                .chain(() -> outcomes.executed(ticket,
                        new Effect(remedy.id(), remedy.attempt(), remedy.remedy(), true, now, null)));
    }

    private DecidedRemedy decided(Ticket ticket, Decision decision, Mandate mandate, Tool tool) {
        var snapshot = ticket.snapshot();
        return new DecidedRemedy(decision.remedyId(), snapshot.id(), snapshot.attempt(), decision.remedy(), tool.version(),
                null,
                decision.remedy().type().isWords() ? null : snapshot.customerNumber(), decision.because(),
                decision.by().id(), decision.by().name(), decidedAt(ticket, decision), mandate.id(), mandate.version(),
                RemedyState.PENDING, null, null, null, null);
    }

    // The moment that the world is told.
    private static Instant decidedAt(Ticket ticket, Decision decision) {
        return ticket.newEvents().stream()
                .filter(event -> event instanceof TicketEvent.Decided decided && decided.remedyId().equals(decision.remedyId()))
                .map(event -> ((TicketEvent.Decided) event).at())
                .findFirst().orElseThrow();
    }
}
