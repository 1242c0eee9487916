package io.amends.followups.oncall.application;

import java.time.Instant;

import io.amends.followups.oncall.domain.Digest;
import io.smallrye.mutiny.Uni;

/** What waits, as the clock of the house knows it. */
public interface Digests {

    Uni<Digest> until(Instant end, int most);
}
