package io.amends.tickets.mandate.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/** Rules on a remedy by the mandates that somebody holds (B4). */
public final class MandatePolicy {

    private static final Comparator<Mandate> STRENGTH = Comparator.comparing(Mandate::personal)
            .thenComparing(Mandate::upTo);
    private static final Comparator<Mandate> FOR_PEOPLE = Comparator.comparing(Mandate::remedy)
            .thenComparing(mandate -> mandate.upTo().currency());

    private MandatePolicy() {
    }

    public static Ruling rule(List<Mandate> held, Remedy remedy) {
        if (!(remedy.amount() instanceof Money amount)) {
            return new WithinMandate(Mandate.TO_EXPLAIN, null);
        }
        var ofType = decisive(held).stream().filter(mandate -> mandate.remedy() == remedy.type()).toList();
        return ofType.stream()
                .filter(mandate -> mandate.upTo().isSameCurrencyAs(amount))
                .findFirst()
                .map(mandate -> rule(mandate, amount))
                .orElseGet(() -> new OutsideMandate(ofType.isEmpty() ? Reason.NO_MANDATE : Reason.OTHER_CURRENCY));
    }

    /**
     * The one mandate that rules, for each remedy and currency. A personal exception counts alone, be it higher or lower; of
     * several roles the one that allows most. Explaining stands last and is never missing.
     */
    public static List<Mandate> decisive(List<Mandate> held) {
        var ruling = held.stream()
                .filter(mandate -> mandate.remedy().hasAmount())
                .collect(Collectors.toMap(MandatePolicy::kind, mandate -> mandate, BinaryOperator.maxBy(STRENGTH)));
        return Stream.concat(ruling.values().stream().sorted(FOR_PEOPLE), Stream.of(Mandate.TO_EXPLAIN)).toList();
    }

    private static List<Object> kind(Mandate mandate) {
        return List.of(mandate.remedy(), mandate.upTo().currency());
    }

    private static Ruling rule(Mandate mandate, Money amount) {
        var limit = mandate.upTo();
        return amount.compareTo(limit) <= 0
                ? new WithinMandate(mandate, limit.minus(amount))
                : new NeedsApproval(mandate, limit, amount.minus(limit));
    }
}
