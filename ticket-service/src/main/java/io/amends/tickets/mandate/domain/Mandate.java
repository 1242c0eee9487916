package io.amends.tickets.mandate.domain;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * What somebody may decide alone (B4): one type of remedy in one currency, up to a limit per decision.
 *
 * @param limit absent for words, which have no amount
 * @param personal given to this person, and so stronger than what the role gives
 */
public record Mandate(UUID id, int version, RemedyType remedy, @Nullable Money limit, boolean personal) {

    /** Who may answer may also explain; nobody has to grant that, so there is always something to give. */
    public static final Mandate TO_EXPLAIN = new Mandate(new UUID(0, 0), 1, RemedyType.WORDS, null, false);

    public Mandate {
        if (remedy.hasAmount() != (limit != null)) {
            throw new IllegalArgumentException("A mandate has a limit exactly when its remedy has an amount");
        }
    }

    Money upTo() {
        return Objects.requireNonNull(limit, "Words have no limit");
    }
}
