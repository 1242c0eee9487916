package io.amends.followups.commitment.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * What was promised has happened: she says so, or all that was decided took effect. The timers are cancelled first, as whoever
 * fires one holds it and then breaks the promise: so one of the two wins, and neither waits for the other crosswise.
 */
@ApplicationScoped
public class KeepCommitment {

    private final Commitments commitments;
    private final KeepToPlan keepToPlan;
    private final Timers timers;
    private final CommitmentNotices notices;

    KeepCommitment(Commitments commitments, KeepToPlan keepToPlan, Timers timers, CommitmentNotices notices) {
        this.commitments = commitments;
        this.keepToPlan = keepToPlan;
        this.timers = timers;
        this.notices = notices;
    }

    /** Saying it twice changes nothing. */
    @WithTransaction
    public Uni<Commitment> kept(UUID id, String by) {
        return commitments.get(id)
                .call(this::stopTimers)
                .chain(known -> commitments.locked(id))
                .chain(known -> switch (known.state()) {
                    case OPEN -> keep(known, by);
                    case KEPT -> Uni.createFrom().item(known);
                    // What can be done is to tell the customer, and to promise anew.
                    case BROKEN, VOID -> Uni.createFrom().failure(new Refused(409, "changed-meanwhile"));
                });
    }

    /** All that was decided has taken effect. */
    @WithTransaction
    public Uni<Void> fulfilled(TicketId ticket) {
        return forEachOpen(ticket, commitment -> keep(commitment, null).replaceWithVoid());
    }

    /** The ticket ended, and not because of it. */
    @WithTransaction
    public Uni<Void> voided(TicketId ticket) {
        return forEachOpen(ticket, commitment -> settle(commitment, State.VOID).replaceWithVoid());
    }

    private Uni<Void> forEachOpen(TicketId ticket, Function<Commitment, Uni<Void>> change) {
        return commitments.openOf(ticket)
                .onItem().transformToMulti(open -> Multi.createFrom().iterable(open))
                .onItem().transformToUniAndConcatenate(commitment -> stopTimers(commitment)
                        .chain(() -> commitments.locked(commitment.id()))
                        .chain(known -> known.isOpen() ? change.apply(known) : Uni.createFrom().voidItem()))
                .collect().last();
    }

    private Uni<Commitment> keep(Commitment commitment, @Nullable String by) {
        return settle(commitment, State.KEPT).call(kept -> notices.kept(kept, by));
    }

    private Uni<Commitment> settle(Commitment commitment, State as) {
        return timers.now()
                .call(now -> commitments.settle(List.of(commitment.id()), as, now))
                .map(now -> commitment.settled(as, now));
    }

    private Uni<Void> stopTimers(Commitment commitment) {
        return keepToPlan.keep(Matter.COMMITMENT, commitment.ticket(), commitment.id(), List.of());
    }
}
