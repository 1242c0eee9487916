package io.amends.tickets.remedy.domain;

import org.jspecify.annotations.Nullable;

/** What the customer gets (B3): words alone, a positive amount of something, or something done. */
public record Remedy(RemedyType type, @Nullable Money amount, Parameters parameters) {

    /** @throws MalformedRemedy when words have an amount, or the amount is not positive */
    public Remedy {
        if (amount != null && (type.isWords() || amount.minor() <= 0)) {
            throw new MalformedRemedy();
        }
    }

    public Remedy(RemedyType type, @Nullable Money amount) {
        this(type, amount, Parameters.NONE);
    }

    /** The same with another amount. */
    public Remedy of(Money other) {
        return new Remedy(type, other, parameters);
    }
}
