package io.amends.tickets.insight.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * A mandate that somebody thinks of giving. What it does not speak of stays as in the mandate that it would replace.
 *
 * @param limit per decision
 * @param perCustomer absent = as it is, but no lower than the limit
 * @param perDay absent = as it is
 */
public record Proposal(Holder holder, RemedyType remedy, Money limit, @Nullable Money perCustomer, @Nullable Money perDay) {

    /** In minor units: no limit is higher, so that sums over a year stay numbers. */
    public static final long HIGHEST = 1_000_000_000_000L;
    private static final UUID NEW = new UUID(0, 1);
    private static final Validity ALWAYS = Validity.since(Instant.EPOCH);

    /** @throws InvalidProposal when there is nothing to limit, or an amount is not above zero or not in the one currency */
    public Proposal {
        Stream.of(limit, perCustomer == null ? limit : perCustomer, perDay == null ? limit : perDay).forEach(amount -> {
            if (remedy.isWords() || amount.minor() <= 0 || amount.minor() > HIGHEST || !amount.isSameCurrencyAs(limit)) {
                throw new InvalidProposal();
            }
        });
    }

    public Proposal at(long minor) {
        return new Proposal(holder, remedy, new Money(minor, limit.currency()), perCustomer, perDay);
    }

    /** Those in force as if they always had been, with this one in its place. */
    List<Mandate> among(List<Mandate> inForce) {
        var others = always(inForce).stream().filter(mandate -> !mandate.holder().equals(holder));
        return Stream.concat(others, Stream.of(replaces(inForce)
                .map(mandate -> new Mandate(mandate.id(), mandate.version(), holder, remedy, limits(mandate.within()), ALWAYS))
                .orElseGet(() -> new Mandate(NEW, 1, holder, remedy, limits(Limits.upTo(limit)), ALWAYS))))
                .toList();
    }

    Optional<Mandate> replaces(List<Mandate> inForce) {
        return inForce.stream().filter(mandate -> mandate.holder().equals(holder)).findFirst();
    }

    static List<Mandate> always(List<Mandate> inForce) {
        return inForce.stream().map(mandate -> new Mandate(mandate.id(), mandate.version(), mandate.holder(),
                mandate.remedy(), mandate.limits(), ALWAYS)).toList();
    }

    private Limits limits(Limits asTheyAre) {
        return new Limits(limit, perCustomer != null ? perCustomer : higher(asTheyAre.perCustomer(), limit),
                asTheyAre.customerWindow(), perDay != null ? perDay : asTheyAre.perDay(), asTheyAre.repeat());
    }

    private static Money higher(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
