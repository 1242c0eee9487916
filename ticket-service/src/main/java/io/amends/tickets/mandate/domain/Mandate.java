package io.amends.tickets.mandate.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Validity.Standing;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * What a role, or a person by exception, may decide alone (B4): one type of remedy in one currency, within limits.
 *
 * @param version grows with every change; a decision keeps the one it was ruled by (B14)
 * @param limits absent for words, which have no amount
 */
public record Mandate(UUID id, int version, Holder holder, RemedyType remedy, @Nullable Limits limits, Validity validity) {

    /** Who may answer may also explain; nobody has to grant that, so there is always something to give. */
    public static final Mandate TO_EXPLAIN = new Mandate(new UUID(0, 0), 1, Holder.role("everybody"), RemedyType.WORDS, null,
            Validity.since(Instant.EPOCH));

    public Mandate {
        if (remedy.isWords() == (limits != null)) {
            throw new IllegalArgumentException("A mandate has limits exactly when its remedy has an amount");
        }
    }

    /** Of one decision. */
    public @Nullable Money limit() {
        return limits == null ? null : limits.perDecision();
    }

    /** Whether it is about more than words, and so counted. */
    public boolean isOfMoney() {
        return limits != null;
    }

    boolean isInForce(Instant now) {
        return validity.at(now) == Standing.IN_FORCE;
    }

    boolean isFor(RemedyType type, String currency) {
        return remedy.equals(type) && limits != null && limits.currency().equals(currency);
    }

    public Limits within() {
        return Objects.requireNonNull(limits, "Words have no limits");
    }
}
