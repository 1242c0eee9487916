package io.amends.tickets.mandate.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Validity.Standing;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * What a role, or a person by exception, may decide alone (B4): one type of remedy, in one currency within limits or so many
 * times.
 *
 * @param version grows with every change; a decision keeps the one it was ruled by (B14)
 * @param limits absent for what has no amount
 * @param times absent for what has an amount, and for words, which nobody counts
 */
public record Mandate(UUID id, int version, Holder holder, RemedyType remedy, @Nullable Limits limits, @Nullable Times times,
        Validity validity) {

    /** Who may answer may also explain; nobody has to grant that, so there is always something to give. */
    public static final Mandate TO_EXPLAIN = new Mandate(new UUID(0, 0), 1, Holder.role("everybody"), RemedyType.WORDS, null,
            null, Validity.since(Instant.EPOCH));

    public Mandate {
        requireReach(remedy, limits, times);
    }

    public Mandate(UUID id, int version, Holder holder, RemedyType remedy, @Nullable Limits limits, Validity validity) {
        this(id, version, holder, remedy, limits, null, validity);
    }

    static void requireReach(RemedyType remedy, @Nullable Limits limits, @Nullable Times times) {
        if (remedy.isWords() ? limits != null || times != null : (limits == null) == (times == null)) {
            throw new IllegalArgumentException("A mandate is limited in money or in times, and words in neither");
        }
    }

    /** Of one decision. */
    public @Nullable Money limit() {
        return limits == null ? null : limits.perDecision();
    }

    /** Whether it is about more than words. */
    public boolean isCounted() {
        return !remedy.isWords();
    }

    /** Absent where there is no amount. */
    public @Nullable String currency() {
        return limits == null ? null : limits.currency();
    }

    /** How much at once, or how often a day: the more of two that are about the same. */
    long reach() {
        return limits != null ? limits.perDecision().minor()
                : times == null || times.perDay() == null ? Long.MAX_VALUE : times.perDay();
    }

    boolean isInForce(Instant now) {
        return validity.at(now) == Standing.IN_FORCE;
    }

    boolean isFor(RemedyType type, @Nullable String currency) {
        return remedy.equals(type) && Objects.equals(currency(), currency);
    }

    public Limits within() {
        return Objects.requireNonNull(limits, "What has no amount has no limits in money");
    }
}
