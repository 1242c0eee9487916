package io.amends.tickets.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

    @Test
    void isWordsWithoutAmount() {
        assertThat(new Remedy(RemedyType.WORDS, null).amount()).isNull();
        assertThatThrownBy(() -> new Remedy(RemedyType.WORDS, new Money(1, "EUR"))).isInstanceOf(MalformedRemedy.class);
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, -1 })
    void neverTakesFromTheCustomer(long minor) {
        assertThatThrownBy(() -> new Remedy(RemedyTypes.REFUND, new Money(minor, "EUR"))).isInstanceOf(MalformedRemedy.class);
    }

    @Test
    void keepsItsParametersWithAnotherAmount() {
        var parameters = new Parameters("{\"order\":\"1042\"}");
        assertThat(new Remedy(RemedyTypes.REFUND, new Money(100, "EUR"), parameters).of(new Money(50, "EUR")))
                .isEqualTo(new Remedy(RemedyTypes.REFUND, new Money(50, "EUR"), parameters));
    }
}
