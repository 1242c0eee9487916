package io.amends.channels.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("input-A19 Impossible times")
class SentAtTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T22:00:00Z");

    @Test
    void believesThePast() {
        var sent = Instant.parse("2015-02-17T20:16:29Z");
        assertThat(SentAt.of(sent, RECEIVED)).isEqualTo(new SentAt(sent, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1969-12-31T23:59:59Z", "1970-01-21T15:48:48Z", "2026-11-20T22:00:01Z", "2262-04-12T00:00:00Z" })
    void takesTheTimeOfReceiptForAnImpossibleOne(Instant claimed) {
        assertThat(SentAt.of(claimed, RECEIVED)).isEqualTo(new SentAt(RECEIVED, true));
    }
}
