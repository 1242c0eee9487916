package io.amends.followups.oncall.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Rotation;
import io.amends.followups.oncall.domain.Swap;
import io.amends.followups.oncall.domain.SwapState;
import io.smallrye.mutiny.Uni;

/** Where the plan is written down. What is asked for by its id and is not there fails with a refusal. */
public interface PlanBook {

    Uni<List<Kept<Rotation>>> rotations();

    Uni<Kept<Rotation>> rotation(UUID id);

    /** Adds or changes, and counts the version. */
    Uni<Kept<Rotation>> save(Rotation rotation);

    Uni<Void> removeRotation(UUID id);

    /** Those that have not ended yet. */
    Uni<List<Kept<DutyException>>> exceptions(Instant moment);

    Uni<Kept<DutyException>> exception(UUID id);

    Uni<Kept<DutyException>> add(DutyException exception);

    Uni<Void> removeException(UUID id);

    /** Those that have not ended yet, the newest first. */
    Uni<List<Kept<Swap>>> swaps(Instant moment);

    /** Nobody else answers it until the transaction ends. */
    Uni<Kept<Swap>> swap(UUID id);

    Uni<Kept<Swap>> add(Swap swap, Instant at);

    Uni<Kept<Swap>> settle(UUID id, SwapState outcome);

    /** @return whether the seed was not taken over before; whoever asks first is to do it */
    Uni<Boolean> isFirstSeed();
}
