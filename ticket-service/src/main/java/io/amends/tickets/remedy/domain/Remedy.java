package io.amends.tickets.remedy.domain;

import org.jspecify.annotations.Nullable;

/** What the customer gets (B3): words alone, or a positive amount of something. */
public record Remedy(RemedyType type, @Nullable Money amount) {

    /** @throws MalformedRemedy when type and amount do not go together */
    public Remedy {
        if (type.hasAmount() ? amount == null || amount.minor() <= 0 : amount != null) {
            throw new MalformedRemedy();
        }
    }
}
