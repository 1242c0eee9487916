package io.amends.tickets.approval.domain;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import io.amends.tickets.remedy.domain.Money;

/**
 * Up to how much silence means yes (B20). The house may rule so for small amounts; by itself silence grants nothing.
 *
 * @param upTo by currency
 */
public record SilencePolicy(Map<String, Money> upTo) {

    /** @param amounts each as currency and minor units, such as {@code EUR:1000} */
    public static SilencePolicy of(List<String> amounts) {
        return new SilencePolicy(amounts.stream().map(SilencePolicy::money).collect(toMap(Money::currency, money -> money)));
    }

    public boolean grants(Money amount) {
        var most = upTo.get(amount.currency());
        return most != null && amount.compareTo(most) <= 0;
    }

    private static Money money(String amount) {
        var parts = amount.strip().split(":");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not an amount such as EUR:1000: " + amount);
        }
        return new Money(Long.parseLong(parts[1]), parts[0]);
    }
}
