package io.amends.tickets.remedy.domain;

import org.jspecify.annotations.Nullable;

/** What the customer gets (B3): words alone, or a positive amount of something. */
public record Remedy(RemedyType type, @Nullable Money amount, Parameters parameters) {

    /** @throws MalformedRemedy when type and amount do not go together */
    public Remedy {
        if (type.isWords() ? amount != null : amount == null || amount.minor() <= 0) {
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
