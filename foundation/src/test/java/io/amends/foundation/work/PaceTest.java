package io.amends.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;

class PaceTest {

    private final Pace pace = Pace.TO_PEOPLE;

    @Test
    @DisplayName("fault-F20 After a long stop at most 200 messages go out to people in a second")
    void holdsMessagesTo200InASecond() {
        assertThat(pace.pause(10, Duration.ofMillis(8))).isEqualTo(Duration.ofMillis(42));
        assertThat(pace.pause(10, Duration.ofMillis(50))).isZero();
    }

    @Test
    @DisplayName("fault-F20 What people have just written is not held up")
    void letsPeopleSpeak() {
        assertThat(pace.pause(0, Duration.ZERO)).isZero();
    }

    @Test
    @DisplayName("fault-F20 A batch that was quicker waits before the next one may go")
    void waitsAfterAQuickBatch() {
        // given
        long begin = System.nanoTime();

        // when
        var sent = pace.keep(() -> Uni.createFrom().item(List.of(1, 2, 3, 4, 5, 6, 7, 8)), List::size).await().indefinitely();

        // then
        assertThat(sent).hasSize(8);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }
}
