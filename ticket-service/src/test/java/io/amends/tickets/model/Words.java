package io.amends.tickets.model;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Money;

/** A ruling of the domain in the few words that the model speaks, too. */
final class Words {

    private Words() {
    }

    static String of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.WithinMandate within -> "within " + of(within.mandate()) + ", left " + of(within.remaining());
            case Ruling.NeedsApproval needs -> "needs " + of(needs.mandate()) + ", " + needs.limit() + ", now "
                    + of(needs.now()) + ", excess " + of(needs.excess());
            case Ruling.OutsideMandate outside -> "outside " + outside.reason();
        };
    }

    static String of(Mandate mandate) {
        return mandate.isCounted() ? "mandate " + mandate.id().getLeastSignificantBits() + " v" + mandate.version() : "words";
    }

    static String of(@Nullable Money money) {
        return money == null ? "any" : money.minor() + " " + money.currency();
    }

    static Money money(long minor, String currency) {
        return new Money(minor, currency);
    }
}
