package io.amends.followups.commitment.application;

import org.jspecify.annotations.Nullable;

import io.amends.followups.commitment.domain.Commitment;
import io.smallrye.mutiny.Uni;

/** Tells the house that a promise was kept. */
public interface CommitmentNotices {

    /** @param by who said so; absent when the house saw it by itself */
    Uni<Void> kept(Commitment commitment, @Nullable String by);
}
