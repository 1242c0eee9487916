package io.amends.tickets.remedy.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.ByHand;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.smallrye.mutiny.Uni;

/** What people have to do themselves, and what they did. */
public interface HandWork {

    /** What waits for somebody, the oldest first. */
    Uni<List<DecidedRemedy>> waiting(int most);

    /** One of these, to be taken up; null when it does not wait for anybody. */
    Uni<@Nullable Due> waiting(UUID remedyId);

    /** Keeps what was done, and tells how often that was so within a month. */
    Uni<Repeated> add(ByHand done);

    /** What was done three times or more within a month, the most frequent first. */
    Uni<List<Repeated>> candidates();

    /** @param since when it was done for the first of these times */
    record Repeated(String kind, int times, Instant since) {
    }
}
