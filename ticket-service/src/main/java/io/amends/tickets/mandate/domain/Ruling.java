package io.amends.tickets.mandate.domain;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/** The answer to "may I?", with its reason (B4). */
public sealed interface Ruling {

    /** @param remaining what is left below the limit of this decision; absent where there is no limit */
    record WithinMandate(Mandate mandate, @Nullable Money remaining) implements Ruling {
    }

    /** @param excess what the remedy is above the limit */
    record NeedsApproval(Mandate mandate, Money limit, Money excess) implements Ruling {
    }

    record OutsideMandate(Reason reason) implements Ruling {
    }

    enum Reason {
        NO_MANDATE,
        OTHER_CURRENCY
    }
}
