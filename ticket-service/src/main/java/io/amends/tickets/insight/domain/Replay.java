package io.amends.tickets.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;

/**
 * Rules on past wishes, in their order, as if these mandates had been in force all the time, by the very policy that rules on
 * decisions (B4). What is allowed is taken as given in full; what is not, as given as it was. Budgets follow from that.
 */
final class Replay {

    private final List<Mandate> mandates;
    private final ZoneId zone;
    private final Map<String, Deque<Gift>> toCustomers = new HashMap<>();
    private final Map<HolderDay, Long> byHolders = new HashMap<>();

    /** @param mandates all for the same remedy and currency */
    Replay(List<Mandate> mandates, ZoneId zone) {
        this.mandates = mandates;
        this.zone = zone;
    }

    /** The ruling, and from now on what was given counts. */
    Ruling next(Wish wish, Remedy remedy) {
        var held = mandates.stream().filter(mandate -> wish.isBy(mandate.holder())).toList();
        var ruling = MandatePolicy.rule(new Authority(held, given(held, wish), false, wish.at()), remedy);
        give(wish, ruling instanceof WithinMandate ? wish.wanted() : wish.given());
        return ruling;
    }

    private Map<UUID, Given> given(List<Mandate> held, Wish wish) {
        return held.stream().collect(Collectors.toMap(Mandate::id, mandate -> given(mandate.within(), wish)));
    }

    private Given given(Limits limits, Wish wish) {
        var repeatWindow = limits.repeat() instanceof Repeat repeat ? repeat.window() : limits.customerWindow();
        return new Given(sum(toCustomer(wish.customer(), wish.at(), limits.customerWindow())),
                byHolders.getOrDefault(day(wish), 0L), toCustomer(wish.customer(), wish.at(), repeatWindow).size());
    }

    private List<Gift> toCustomer(@Nullable String customer, Instant now, Duration window) {
        var since = now.minus(window);
        return customer == null ? List.of()
                : toCustomers.getOrDefault(customer, new ArrayDeque<>()).stream()
                        .takeWhile(gift -> gift.at().isAfter(since))
                        .toList();
    }

    private void give(Wish wish, long amount) {
        if (amount == 0) {
            return;
        }
        byHolders.merge(day(wish), amount, Long::sum);
        if (wish.customer() != null) {
            toCustomers.computeIfAbsent(wish.customer(), none -> new ArrayDeque<>()).push(new Gift(wish.at(), amount));
        }
    }

    private HolderDay day(Wish wish) {
        return new HolderDay(wish.person(), LocalDate.ofInstant(wish.at(), zone));
    }

    private static long sum(List<Gift> gifts) {
        return gifts.stream().mapToLong(Gift::amount).sum();
    }

    private record Gift(Instant at, long amount) {
    }

    private record HolderDay(String person, LocalDate day) {
    }
}
