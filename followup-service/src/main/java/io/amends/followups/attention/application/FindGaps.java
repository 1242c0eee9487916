package io.amends.followups.attention.application;

import io.smallrye.mutiny.Uni;

/** Compares what ticket-service said with the timers that are really set. */
public interface FindGaps {

    Uni<Gaps> now();
}
