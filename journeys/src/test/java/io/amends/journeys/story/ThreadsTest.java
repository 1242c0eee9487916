package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    @Test
    @DisplayName("I3 A thread is in order when it shows all posts by the network's numbers, the longer number later")
    void tellsOrderFromDisorder() {
        var posts = Map.of("a", "9", "b", "10", "c", "11");
        assertThat(Threads.isInOrder(List.of("9", "10", "11"), posts)).isTrue();
        assertThat(Threads.isInOrder(List.of("10", "9", "11"), posts)).isFalse();
        assertThat(Threads.isInOrder(List.of("9", "11"), posts)).isFalse();
    }
}
