package io.amends.tickets.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    @DisplayName("B31 I4 Each wait is the next of the list, and then the last one again and again")
    void waitsLongerEachTime() {
        // given
        var backOff = new BackOff(List.of(Duration.ofSeconds(5), Duration.ofSeconds(20)));

        // then
        assertThat(backOff.after(1)).hasSeconds(5);
        assertThat(backOff.after(2)).hasSeconds(20);
        assertThat(backOff.after(50)).hasSeconds(20);
    }

    @Test
    @DisplayName("I4 A wait that would leave an outcome unknown for long after the system is well again is refused")
    void refusesLongWaits() {
        assertThatThrownBy(() -> new BackOff(List.of(Duration.ofMinutes(5)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
