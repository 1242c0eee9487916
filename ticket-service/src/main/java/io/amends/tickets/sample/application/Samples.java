package io.amends.tickets.sample.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.sample.domain.Candidate;
import io.amends.tickets.sample.domain.Outcome;
import io.amends.tickets.sample.domain.Risk;
import io.smallrye.mutiny.Uni;

/** The decisions that were picked to be looked at. */
public interface Samples {

    /** What was decided in the last seven days, has taken effect, and was not picked; the oldest first. */
    Uni<List<Candidate>> candidates();

    Uni<Void> add(List<Candidate> picked);

    /** The newest first. */
    Uni<List<Sample>> page(boolean judged, @Nullable Long beforeId, int limit);

    /** Held until the end of the transaction; null when there is none. */
    Uni<@Nullable Sample> locked(long id);

    Uni<Void> judge(long id, Judgement judgement);

    /**
     * A decision with the mandate that ruled it, as it was then.
     *
     * @param judgement absent until somebody has looked
     */
    record Sample(long id, UUID ticketId, UUID remedyId, Remedy remedy, String decidedBy, Instant decidedAt, UUID mandateId,
            int mandateVersion, Limits limits, Set<Risk> risks, @Nullable Judgement judgement) {

        public Money given() {
            return requireNonNull(remedy.amount(), "Only what has an amount is picked");
        }
    }

    record Judgement(Outcome outcome, @Nullable String note, Person by, Instant at) {

        @Override
        public String toString() {
            return "Judgement[outcome=" + outcome + "]";
        }
    }
}
