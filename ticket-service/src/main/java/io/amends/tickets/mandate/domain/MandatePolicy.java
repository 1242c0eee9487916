package io.amends.tickets.mandate.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/** Rules on a remedy by the mandates that somebody holds (B4). */
public final class MandatePolicy {

    private MandatePolicy() {
    }

    /** A personal exception counts alone, lower or higher; of several roles the one that allows most counts. */
    public static Ruling rule(List<Mandate> held, Remedy remedy) {
        if (!(remedy.amount() instanceof Money amount)) {
            return new WithinMandate(Mandate.TO_EXPLAIN, null);
        }
        var ofType = held.stream().filter(mandate -> mandate.remedy() == remedy.type()).toList();
        return ofType.stream()
                .filter(mandate -> limit(mandate).isSameCurrencyAs(amount))
                .max(Comparator.comparing(Mandate::personal).thenComparing(MandatePolicy::limit))
                .map(mandate -> rule(mandate, limit(mandate), amount))
                .orElseGet(() -> new OutsideMandate(ofType.isEmpty() ? Reason.NO_MANDATE : Reason.OTHER_CURRENCY));
    }

    private static Ruling rule(Mandate mandate, Money limit, Money amount) {
        return amount.compareTo(limit) <= 0
                ? new WithinMandate(mandate, limit.minus(amount))
                : new NeedsApproval(mandate, limit, amount.minus(limit));
    }

    private static Money limit(Mandate mandate) {
        return Objects.requireNonNull(mandate.limit(), "Every remedy with an amount has a limit");
    }
}
