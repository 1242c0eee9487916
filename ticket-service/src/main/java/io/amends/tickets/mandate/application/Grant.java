package io.amends.tickets.mandate.application;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * A mandate as it is given to a role or a person.
 *
 * @param accepted whether the holder took it on; before that nothing is ruled by it
 */
public record Grant(HolderKind holderKind, String holder, RemedyType remedy, @Nullable Money limit, boolean accepted) {

    public Grant {
        if (remedy.hasAmount() != (limit != null)) {
            throw new IllegalArgumentException("A mandate has a limit exactly when its remedy has an amount");
        }
    }

    public enum HolderKind {
        ROLE,
        PERSON
    }
}
