package io.amends.tickets.remedy.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.fault.CrashPoint;
import io.amends.tickets.remedy.domain.BackOff;
import io.amends.tickets.remedy.domain.ByHand;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * One attempt to carry out what was decided, once (B31): under the remedy id as the key of every attempt. When the outcome is
 * not known, the company system is asked; only when it never heard of the remedy is it told again, under the same key.
 */
@ApplicationScoped
class AttemptRemedy {

    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Remedies remedies;
    private final FirstSend firstSend;
    private final Execution execution;
    private final Outcomes outcomes;
    private final RemedyConfig config;
    private final BackOff backOff;
    private final Clock clock;

    AttemptRemedy(Remedies remedies, FirstSend firstSend, Execution execution, Outcomes outcomes, RemedyConfig config,
            Clock clock) {
        this.remedies = remedies;
        this.firstSend = firstSend;
        this.execution = execution;
        this.outcomes = outcomes;
        this.config = config;
        this.backOff = new BackOff(config.backOff());
        this.clock = clock;
    }

    Uni<Void> attempt(Due due) {
        return claim(due)
                .chain(claim -> claim.isEmpty() ? Uni.createFrom().voidItem()
                        : attempt(due, new Holding(claim.get(), config.lease())));
    }

    private Uni<Optional<Claim>> claim(Due due) {
        return !due.sent() ? firstSend.claim(due)
                : Panache.withTransaction(() -> remedies.claim(due, config.lease()));
    }

    private Uni<Void> attempt(Due due, Holding holding) {
        CrashPoint.pass("exec.afterClaimBeforeHttp");
        return remedies.get(due.id())
                .chain(remedy -> learn(order(remedy, holding.claim()), due, holding)
                        .invoke(() -> CrashPoint.pass("exec.afterResponseBeforeCommit"))
                        .map(learned -> settled(remedy, learned))
                        .chain(settled -> outcomes.record(settled, holding.claim(), next(due, holding.claim()))));
    }

    // A person says so herself when it is done.
    private Duration next(Due due, Claim claim) {
        return due.executor().equals(ByHand.EXECUTOR) ? NEVER : backOff.after(claim.tries());
    }

    private static RemedyOrder order(DecidedRemedy remedy, Claim claim) {
        return new RemedyOrder(claim.key(), remedy.ticketId(), remedy.remedy(), remedy.toolVersion(),
                requireNonNull(remedy.customerNumber()));
    }

    // Whatever was claimed before may have been sent, too.
    private Uni<Learned> learn(RemedyOrder order, Due due, Holding holding) {
        if (due.executor().equals(ByHand.EXECUTOR)) {
            return Uni.createFrom().item(new Learned(new Pending(null), null));
        }
        return !due.sent() ? send(order)
                : execution.ask(order)
                        .chain(answer -> neverArrived(answer) && holding.isStillOurs() ? send(order)
                                : Uni.createFrom()
                                        .item(new Learned(answer, answer instanceof Executed ? clock.instant() : null)));
    }

    // The solver is a machine, so coming back to the solver means looking whether the effect is really there (A19).
    private Uni<Learned> send(RemedyOrder order) {
        return execution.execute(order)
                .chain(outcome -> outcome instanceof Executed ? execution.ask(order)
                        .map(seen -> new Learned(outcome, seen instanceof Executed ? clock.instant() : null))
                        : Uni.createFrom().item(new Learned(outcome, null)));
    }

    private static boolean neverArrived(ExecutionOutcome answer) {
        return answer instanceof Failed failed && failed.neverArrived();
    }

    private static DecidedRemedy settled(DecidedRemedy remedy, Learned learned) {
        return switch (learned.outcome()) {
            case Executed executed -> remedy.executed(executed.reference(), executed.at(), learned.readBackAt());
            case Rejected rejected -> remedy.troubled(RemedyState.REJECTED, rejected.reason());
            // It stays ours to send: whoever never heard of it will not carry it out.
            case Failed failed when failed.neverArrived() -> remedy.troubled(RemedyState.UNKNOWN, failed.reason());
            case Failed failed -> remedy.troubled(RemedyState.FAILED, failed.reason());
            case Postponed postponed -> remedy.postponed(postponed.reason());
            case Pending pending -> remedy.accepted(pending.reference());
            case Unknown unknown -> remedy.troubled(RemedyState.UNKNOWN, unknown.reason());
        };
    }

    /** @param readBackAt when the company system, on being asked, said that the effect is there */
    private record Learned(ExecutionOutcome outcome, @Nullable Instant readBackAt) {
    }
}
