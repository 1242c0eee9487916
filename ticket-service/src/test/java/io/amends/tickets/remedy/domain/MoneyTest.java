package io.amends.tickets.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money FIFTY_EUROS = new Money(5000, "EUR");

    @ParameterizedTest(name = "{0} {1} reads {3} in {2}")
    @CsvSource({ "2550, EUR, en, €25.50", "2550, EUR, nl, '€ 25,50'", "2550, JPY, en, '¥2,550'", "12345, KWD, en, KWD12.345" })
    void isWrittenAsPeopleWriteIt(long minor, String currency, String language, String words) {
        assertThat(new Money(minor, currency).format(Locale.of(language)).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "EURO", "eur", "", "XXX", "XAU" })
    void isOfACurrencyThatMoneyIsCountedIn(String currency) {
        assertThatThrownBy(() -> new Money(1, currency)).isInstanceOf(UnknownCurrency.class);
    }

    @Test
    void isComparedAndSubtractedInOneCurrencyOnly() {
        assertThat(FIFTY_EUROS.minus(new Money(5001, "EUR"))).isEqualTo(new Money(-1, "EUR"));
        assertThat(FIFTY_EUROS).isGreaterThan(new Money(4999, "EUR"));
        assertThatThrownBy(() -> FIFTY_EUROS.minus(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIFTY_EUROS.compareTo(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsInsteadOfWrappingAround() {
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE, "EUR").minus(FIFTY_EUROS)).isInstanceOf(ArithmeticException.class);
    }
}
