package io.amends.tickets.mandate.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Ruling.Reason;

/**
 * How often something without an amount may be given (B4).
 *
 * @param perDay by one holder on one day; absent = as often as there are customers
 * @param repeat to one customer; absent = without end
 */
public record Times(@Nullable Integer perDay, @Nullable Repeat repeat) {

    /** As often as it takes. */
    public static final Times UNLIMITED = new Times(null, null);

    public Times {
        if (perDay != null && perDay <= 0) {
            throw new IllegalArgumentException("A limit of times is above zero");
        }
    }

    /** Why not once more; empty when it may be given. */
    Optional<Reason> whyNot(Given given) {
        if (repeat != null && given.timesToCustomer() >= repeat.times()) {
            return Optional.of(Reason.REPEATED);
        }
        return perDay != null && given.timesByHolderToday() >= perDay ? Optional.of(Reason.TIMES_TODAY) : Optional.empty();
    }

    /** Whether these reach no further than others in any way. */
    boolean areWithin(Times others) {
        return (others.perDay == null || perDay != null && perDay <= others.perDay)
                && (others.repeat == null || repeat != null && repeat.isWithin(others.repeat));
    }
}
