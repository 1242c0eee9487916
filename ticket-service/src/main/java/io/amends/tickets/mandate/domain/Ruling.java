package io.amends.tickets.mandate.domain;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/** The answer to "may I?", with its reason (B4). */
public sealed interface Ruling {

    /** Its stable name. */
    default String code() {
        return switch (this) {
            case WithinMandate within -> "WITHIN_MANDATE";
            case NeedsApproval needs -> "NEEDS_APPROVAL";
            case OutsideMandate outside -> "OUTSIDE_MANDATE";
        };
    }

    /** The stable name of what it rests on: the mandate itself, the limit that is too low, or why none speaks of it. */
    default String why() {
        return switch (this) {
            case WithinMandate within -> code();
            case NeedsApproval needs -> needs.limit().name();
            case OutsideMandate(var reason) -> reason.name();
        };
    }

    /** @param remaining what can still be given after it, by the tightest limit; absent where there is no limit */
    record WithinMandate(Mandate mandate, @Nullable Money remaining) implements Ruling {
    }

    /**
     * @param limit which limit is too low
     * @param now what of it can be given at once, perhaps nothing
     * @param excess the rest
     */
    record NeedsApproval(Mandate mandate, Limit limit, Money now, Money excess) implements Ruling {
    }

    record OutsideMandate(Reason reason) implements Ruling {
    }

    /** Why no mandate of hers speaks of the remedy at all. */
    enum Reason {
        NO_MANDATE,
        OTHER_CURRENCY,
        EXPIRED,
        NOT_YET_VALID,
        WITHDRAWN,
        /** Without an amount: as often to this customer as allowed. */
        REPEATED,
        /** Without an amount: as often today as allowed. */
        TIMES_TODAY,
        SELF_DEALING
    }
}
