package io.amends.tickets.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByHandTest {

    @ParameterizedTest
    @CsvSource({ "Router swapped, router-swapped", "  ROUTER   swapped! , router-swapped", "Réglé chez elle, regle-chez-elle",
            "!!!, other" })
    @DisplayName("B28 The same in other spelling is the same")
    void findsTheSameInOtherSpelling(String what, String kind) {
        assertThat(new ByHand(UUID.randomUUID(), "milan", "Milan Visser", what).kind()).isEqualTo(kind);
    }
}
