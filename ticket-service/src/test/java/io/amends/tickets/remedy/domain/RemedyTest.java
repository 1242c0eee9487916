package io.amends.tickets.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

    @Test
    void isWordsWithoutAmount() {
        assertThat(new Remedy(RemedyType.WORDS, null).amount()).isNull();
        assertThatThrownBy(() -> new Remedy(RemedyType.WORDS, new Money(1, "EUR"))).isInstanceOf(MalformedRemedy.class);
    }

    @ParameterizedTest
    @FieldSource("io.amends.tickets.remedy.domain.RemedyTypes#OF_MONEY")
    void isAnythingElseWithAnAmount(RemedyType type) {
        assertThatThrownBy(() -> new Remedy(type, null)).isInstanceOf(MalformedRemedy.class);
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, -1 })
    void neverTakesFromTheCustomer(long minor) {
        assertThatThrownBy(() -> new Remedy(RemedyTypes.REFUND, new Money(minor, "EUR"))).isInstanceOf(MalformedRemedy.class);
    }

    @ParameterizedTest
    @FieldSource("io.amends.tickets.remedy.domain.RemedyTypes#OF_MONEY")
    void isFoundByTheNameOfItsType(RemedyType type) {
        assertThat(RemedyType.of(type.code())).contains(type);
    }

    @Test
    void isNotFoundByAnotherName() {
        assertThat(RemedyType.of("REFUND")).isEmpty();
        assertThat(RemedyType.of("car")).isEmpty();
    }
}
