package io.amends.followups.oncall.application;

import java.time.Instant;

import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.mutiny.Uni;

/** What waits, as the clock of the house knows it. */
public interface Digests {

    /** Whether nobody has told that person of that shift yet; from now on somebody has. Part of the caller's transaction. */
    Uni<Boolean> isFirst(Shift shift);

    Uni<Digest> until(Instant end, int most);
}
