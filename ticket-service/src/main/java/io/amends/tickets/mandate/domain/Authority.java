package io.amends.tickets.mandate.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/**
 * What one person may do alone for one customer at one moment.
 *
 * @param held all mandates of that person, in force or not
 * @param given what was given already, by the id of the mandate that counts it; absent = nothing
 * @param ownAffair whether the customer is that very person
 */
public record Authority(List<Mandate> held, Map<UUID, Given> given, boolean ownAffair, Instant at) {

    private static final Comparator<Mandate> STRENGTH = Comparator.<Mandate, Boolean> comparing(it -> it.holder().isPerson())
            .thenComparingLong(Mandate::reach);
    private static final Comparator<Mandate> FOR_PEOPLE = Comparator.comparing(Mandate::remedy)
            .thenComparing(mandate -> Objects.requireNonNullElse(mandate.currency(), ""));

    /** Of somebody who has given nothing yet. */
    public static Authority holding(List<Mandate> held, Instant at) {
        return new Authority(held, Map.of(), false, at);
    }

    /**
     * The one mandate that rules, for each remedy and currency. A personal exception counts alone, be it higher or lower; of
     * several roles the one that allows most at once. Explaining stands last and is never missing.
     */
    public List<Mandate> decisive() {
        var ruling = held.stream()
                .filter(mandate -> mandate.isCounted() && mandate.isInForce(at))
                .collect(Collectors.toMap(Authority::kind, mandate -> mandate, BinaryOperator.maxBy(STRENGTH)));
        return Stream.concat(ruling.values().stream().sorted(FOR_PEOPLE), Stream.of(Mandate.TO_EXPLAIN)).toList();
    }

    /** What can be given at once; never empty, as words are always there. */
    public List<Offer> offers() {
        return decisive().stream()
                .map(mandate -> new Offer(mandate, mandate.limits() == null ? null : most(mandate)))
                .filter(offer -> !offer.mandate().isCounted() || !ownAffair && isLeft(offer))
                .toList();
    }

    public Given given(Mandate mandate) {
        return given.getOrDefault(mandate.id(), Given.NOTHING);
    }

    private boolean isLeft(Offer offer) {
        var times = offer.mandate().times();
        return times != null ? times.whyNot(given(offer.mandate())).isEmpty()
                : offer.most() != null && offer.most().minor() > 0;
    }

    private Money most(Mandate mandate) {
        return mandate.within().left(given(mandate)).most();
    }

    private static List<Object> kind(Mandate mandate) {
        return Arrays.asList(mandate.remedy(), mandate.currency());
    }

    /** @param most absent for what has no amount */
    public record Offer(Mandate mandate, @Nullable Money most) {
    }
}
