package io.amends.channels.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(200);

    @Test
    @DisplayName("fault-F20 After a long stop at most 200 automatic messages go out in a second")
    void holdsAutomaticMessagesTo200InASecond() {
        assertThat(pace.pause(10, Duration.ofMillis(8))).isEqualTo(Duration.ofMillis(42));
        assertThat(pace.pause(10, Duration.ofMillis(50))).isZero();
    }

    @Test
    @DisplayName("fault-F20 What people wrote is not held up")
    void letsPeopleSpeak() {
        assertThat(pace.pause(0, Duration.ZERO)).isZero();
    }
}
