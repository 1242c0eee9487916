package io.amends.channels.partner.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void isThatOfTheSpecification() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(failed -> RetrySchedule.pause(failed, 0, Duration.ZERO).orElseThrow()))
                .containsExactly(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
                        Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14), Duration.ofHours(20),
                        Duration.ofHours(24));
    }

    @Test
    void endsAfterTheTenthAttempt() {
        assertThat(RetrySchedule.pause(10, 0, Duration.ZERO)).isEmpty();
    }

    @Test
    void spreadsByATenth() {
        assertThat(RetrySchedule.pause(2, 1, Duration.ZERO)).contains(Duration.ofSeconds(330));
    }

    @Test
    void waitsAsLongAsThePartnerWants() {
        assertThat(RetrySchedule.pause(1, 1, Duration.ofMinutes(2))).contains(Duration.ofMinutes(2));
    }
}
