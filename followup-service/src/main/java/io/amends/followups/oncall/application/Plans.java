package io.amends.followups.oncall.application;

import java.time.Instant;

import io.amends.followups.oncall.domain.Plan;
import io.smallrye.mutiny.Uni;

/** What was agreed on about the duty. */
public interface Plans {

    /** All that matters at that moment and later. */
    Uni<Plan> around(Instant moment);
}
