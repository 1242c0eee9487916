package io.amends.followups.timer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private static final Instant ASKED = Instant.parse("2026-11-27T22:00:00Z");
    private static final Instant ANSWERED = ASKED.plusMillis(400);

    @Test
    @DisplayName("fault-F18 A clock that is ahead or behind is found, a slow answer is no skew")
    void tellsASkewFromASlowAnswer() {
        assertThat(skew(ASKED.plusMillis(200))).isZero();
        assertThat(skew(ASKED.minusSeconds(6))).isEqualTo(Duration.ofSeconds(6));
        assertThat(skew(ANSWERED.plusSeconds(6))).isEqualTo(Duration.ofSeconds(-6));
    }

    private static Duration skew(Instant there) {
        return ClockSkew.between(ASKED, there, ANSWERED);
    }
}
