package io.amends.tickets.remedy.domain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of one currency. It may be zero or below, as a balance may; what a remedy gives may not.
 *
 * @param minor amount in minor units, e.g. cents
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) implements Comparable<Money> {

    /** @throws UnknownCurrency when no money is counted in that currency */
    public Money {
        if (decimals(currency) < 0) {
            throw new UnknownCurrency();
        }
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    public boolean isSameCurrencyAs(Money other) {
        return currency.equals(other.currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    /** What is left of it when so much is gone; never below zero. */
    public Money lessAtMost(long gone) {
        return new Money(gone >= minor ? 0 : Math.subtractExact(minor, gone), currency);
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    /** As people write it, e.g. {@code €25.00} in English and {@code € 25,00} in Dutch. */
    public String format(Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(decimals(currency));
        format.setMaximumFractionDigits(decimals(currency));
        return format.format(BigDecimal.valueOf(minor, decimals(currency)));
    }

    private void requireSameCurrency(Money other) {
        if (!isSameCurrencyAs(other)) {
            throw new IllegalArgumentException("No exchange rates here: " + currency + " and " + other.currency);
        }
    }

    private static int decimals(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            throw new UnknownCurrency();
        }
    }
}
