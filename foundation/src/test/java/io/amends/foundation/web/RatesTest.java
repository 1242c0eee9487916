package io.amends.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatesTest {

    private long now;
    private final Rates rates = new Rates(10, 20, () -> now);

    @Test
    @DisplayName("input-B20 A rested person may ask 20 times at once, then 10 times a second")
    void givesABurstAndThenARate() {
        assertThat(granted("nora", 50)).isEqualTo(20);
        pass(Duration.ofMillis(99));
        assertThat(granted("nora", 5)).isZero();
        pass(Duration.ofMillis(1));
        assertThat(granted("nora", 5)).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(granted("nora", 50)).isEqualTo(10);
        pass(Duration.ofMinutes(1));
        assertThat(granted("nora", 50)).isEqualTo(20);
    }

    @Test
    void takesNothingFromOthers() {
        granted("nora", 100);
        assertThat(granted("milan", 100)).isEqualTo(20);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private long granted(String person, int requests) {
        return IntStream.range(0, requests).filter(i -> rates.take(person)).count();
    }
}
