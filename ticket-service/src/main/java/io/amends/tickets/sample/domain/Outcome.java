package io.amends.tickets.sample.domain;

import java.util.Optional;

import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.remedy.domain.Money;

/** How a decision was, as a colleague sees it afterwards. */
public enum Outcome {
    FINE,
    TOO_MUCH,
    TOO_LITTLE;

    /**
     * What is to be learned from it: a fifth less, or a fifth more when she gave about all that she might. Only a proposal; a
     * manager gives it, or does not.
     */
    public Optional<Limits> proposal(Limits limits, Money given) {
        return switch (this) {
            case FINE -> Optional.empty();
            case TOO_MUCH -> Optional.of(changed(limits, -1));
            case TOO_LITTLE -> SamplePolicy.isNear(given.minor(), limits.perDecision().minor())
                    ? Optional.of(changed(limits, 1))
                    : Optional.empty();
        };
    }

    private static Limits changed(Limits limits, int direction) {
        return new Limits(changed(limits.perDecision(), direction), changed(limits.perCustomer(), direction),
                limits.customerWindow(), limits.perDay(), limits.repeat());
    }

    private static Money changed(Money amount, int direction) {
        return new Money(Math.max(1, amount.minor() + direction * amount.minor() / 5), amount.currency());
    }
}
