package io.amends.journeys.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final List<Integer> POSTS = IntStream.range(0, 2_000).boxed().toList();

    @Test
    void letsExactlyTheShareArriveTwiceAndAllOthersOnce() {
        // when
        var arriving = new Arrival(10, 1_000, 7).of(POSTS);
        // then
        assertThat(arriving).hasSize(2_200).containsAll(POSTS);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(new Arrival(10, 1_000, 7).of(POSTS)).isEqualTo(new Arrival(10, 1_000, 7).of(POSTS))
                .isNotEqualTo(new Arrival(10, 1_000, 8).of(POSTS));
    }

    @Test
    void letsNobodyOvertakeMoreThanTheWindow() {
        // when
        var arriving = new Arrival(0, 50, 7).of(POSTS);
        // then
        assertThat(IntStream.range(0, arriving.size())).allSatisfy(at -> assertThat(arriving.get(at) - at).isLessThan(50));
        assertThat(arriving).isNotEqualTo(POSTS);
    }

    @Test
    void keepsTheOrderWhenNothingIsAsked() {
        assertThat(Arrival.IN_ORDER.of(POSTS)).isEqualTo(POSTS);
    }
}
