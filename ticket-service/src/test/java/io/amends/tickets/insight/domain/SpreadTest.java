package io.amends.tickets.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    @DisplayName("B19 Of nothing there is no middle, and no nought in its place")
    void isAbsentOfNothing() {
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void isTheOneOfOne() {
        assertThat(Spread.of(List.of(7L))).contains(new Spread(1, 7, 7));
    }

    @Test
    void takesTheLowerOfTwoForTheMiddle() {
        assertThat(Spread.of(List.of(9L, 1L))).contains(new Spread(2, 1, 9));
    }

    @Test
    void leavesOneInTwentyAboveP95() {
        // when
        var spread = Spread.of(LongStream.rangeClosed(1, 20).boxed().toList());

        // then
        assertThat(spread).contains(new Spread(20, 10, 19));
    }
}
