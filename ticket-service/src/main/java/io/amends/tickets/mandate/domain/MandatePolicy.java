package io.amends.tickets.mandate.domain;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/** Rules on a remedy by what somebody may do alone (B4). */
public final class MandatePolicy {

    private MandatePolicy() {
    }

    public static Ruling rule(Authority authority, Remedy remedy) {
        if (remedy.type().isWords()) {
            return new WithinMandate(Mandate.TO_EXPLAIN, null);
        }
        if (authority.ownAffair()) {
            return new OutsideMandate(Reason.SELF_DEALING);
        }
        return authority.decisive().stream()
                .filter(mandate -> mandate.isFor(remedy.type(), currency(remedy)))
                .findFirst()
                .map(mandate -> rule(mandate, authority.given(mandate), remedy))
                .orElseGet(() -> new OutsideMandate(whyNot(authority, remedy)));
    }

    private static Ruling rule(Mandate mandate, Given given, Remedy remedy) {
        return remedy.amount() instanceof Money amount ? rule(mandate, given, amount)
                : Objects.requireNonNull(mandate.times()).whyNot(given).<Ruling> map(OutsideMandate::new)
                        .orElseGet(() -> new WithinMandate(mandate, null));
    }

    private static Ruling rule(Mandate mandate, Given given, Money amount) {
        var left = mandate.within().left(given);
        return amount.compareTo(left.most()) <= 0
                ? new WithinMandate(mandate, mandate.within().left(after(given, amount)).most())
                : new NeedsApproval(mandate, left.by(), left.most(), amount.minus(left.most()));
    }

    private static Given after(Given given, Money amount) {
        return new Given(given.toCustomer() + amount.minor(), given.byHolderToday() + amount.minor(),
                given.timesToCustomer() + 1, given.timesByHolderToday() + 1);
    }

    // The mandate that was or will be in force says more than that there is none.
    private static Reason whyNot(Authority authority, Remedy remedy) {
        var ofAnother = authority.decisive().stream().filter(mandate -> mandate.remedy().equals(remedy.type()))
                .map(mandate -> Reason.OTHER_CURRENCY);
        return Stream.concat(notInForce(authority, remedy), ofAnother).findFirst().orElse(Reason.NO_MANDATE);
    }

    private static Stream<Reason> notInForce(Authority authority, Remedy remedy) {
        return authority.held().stream()
                .filter(mandate -> mandate.isFor(remedy.type(), currency(remedy)))
                .max(Comparator.comparing((Mandate mandate) -> mandate.holder().isPerson())
                        .thenComparing(mandate -> mandate.validity().from()))
                .map(mandate -> Reason.valueOf(mandate.validity().at(authority.at()).name()))
                .stream();
    }

    private static @Nullable String currency(Remedy remedy) {
        return remedy.amount() == null ? null : remedy.amount().currency();
    }
}
