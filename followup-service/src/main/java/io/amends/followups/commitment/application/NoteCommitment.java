package io.amends.followups.commitment.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.commitment.domain.CommitmentPolicy;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.domain.Matter;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Somebody promised something: from now on the house remembers it. */
@ApplicationScoped
public class NoteCommitment {

    private final Commitments commitments;
    private final CommitmentPolicy policy;
    private final KeepToPlan keepToPlan;

    NoteCommitment(Commitments commitments, CommitmentPolicy policy, KeepToPlan keepToPlan) {
        this.commitments = commitments;
        this.policy = policy;
        this.keepToPlan = keepToPlan;
    }

    @WithTransaction
    public Uni<Void> made(Commitment commitment) {
        return commitments.add(commitment)
                .chain(() -> commitments.locked(commitment.id()))
                .chain(known -> keepToPlan.keep(Matter.COMMITMENT, known.ticket(), known.id(), policy.plan(known)));
    }
}
