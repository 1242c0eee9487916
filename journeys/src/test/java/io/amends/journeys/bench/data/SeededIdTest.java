package io.amends.journeys.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededIdTest {

    @ParameterizedTest
    @EnumSource
    void tellsOfWhatItIsAndToWhichTicketItBelongs(SeededId.Kind kind) {
        var id = new SeededId(kind, 123_456);
        assertThat(SeededId.of(id.uuid().toString())).contains(id);
    }

    @Test
    void knowsNobodyElsesId() {
        assertThat(SeededId.of(UUID.randomUUID().toString())).isEmpty();
        assertThat(SeededId.of("a text")).isEmpty();
    }
}
