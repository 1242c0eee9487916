package io.amends.tickets.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.remedy.domain.Money;

class SilencePolicyTest {

    @ParameterizedTest
    @CsvSource({ "999, EUR, true", "1000, EUR, true", "1001, EUR, false", "1, USD, false", "50, GBP, true" })
    @DisplayName("B20 Silence grants up to what the house says, in that currency")
    void grantsUpToThat(long minor, String currency, boolean grants) {
        assertThat(SilencePolicy.of(List.of("EUR:1000", " GBP:50")).grants(new Money(minor, currency))).isEqualTo(grants);
    }

    @Test
    @DisplayName("B20 By itself silence grants nothing")
    void grantsNothingByItself() {
        assertThat(SilencePolicy.of(List.of()).grants(new Money(1, "EUR"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "EUR", "1000", "EUR:ten", "XXY:1000", "EUR:10:00" })
    void takesNothingElseForAnAmount(String amount) {
        assertThatThrownBy(() -> SilencePolicy.of(List.of(amount))).isInstanceOf(IllegalArgumentException.class);
    }
}
