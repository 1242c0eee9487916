package io.amends.tickets.executor.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.Outcomes;
import io.amends.tickets.remedy.application.Remedies;
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
 * Settles a remedy by what its own system says of it, and by nothing else. It is taken up as for an attempt, so whoever asks at
 * the same time changes nothing any more.
 */
@ApplicationScoped
public class SettleFromOutside {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private final Remedies remedies;
    private final Outcomes outcomes;
    private final Clock clock;

    SettleFromOutside(Remedies remedies, Outcomes outcomes, Clock clock) {
        this.remedies = remedies;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public Uni<Void> settle(Executor executor, UUID id, JsonAnswer said) {
        return remedies.open(id)
                .map(found -> found.filter(due -> due.executor().equals(executor.name())))
                .chain(found -> found.isEmpty() ? nothing() : settle(executor, found.get(), said));
    }

    private Uni<Void> settle(Executor executor, Due due, JsonAnswer said) {
        return remedies.get(due.id())
                .map(remedy -> settled(remedy,
                        executor.terms().answers().toOrder(said, RemedyOrder.of(remedy), clock.instant())))
                .chain(settled -> settled.isEmpty() ? nothing() : record(due, settled.get()));
    }

    private Uni<Void> record(Due due, DecidedRemedy settled) {
        return Panache.withTransaction(() -> remedies.claim(due, LEASE))
                .map(claim -> claim.orElseThrow(() -> new Refused(503, "try-again-later")))
                .chain(claim -> outcomes.record(settled, claim, LEASE));
    }

    private Optional<DecidedRemedy> settled(DecidedRemedy remedy, ExecutionOutcome outcome) {
        return switch (outcome) {
            case Executed executed -> Optional.of(remedy.executed(executed.reference(), executed.at(), clock.instant()));
            case Rejected rejected -> Optional.of(remedy.troubled(RemedyState.REJECTED, rejected.reason()));
            case Failed failed -> Optional.of(remedy.troubled(RemedyState.FAILED, failed.reason()));
            case Pending pending -> Optional.empty();
            case Postponed postponed -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
