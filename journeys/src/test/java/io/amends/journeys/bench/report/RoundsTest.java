package io.amends.journeys.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void countsByItsMedianAndTellsItsSpread() {
        assertThat(Rounds.of(3, 100, 2).median()).isEqualTo(3);
        assertThat(Rounds.of(4, 1, 3, 2).median()).isEqualTo(2.5);
        assertThat(Rounds.of(12_345, 11_900, 12_600)).hasToString("12,345 (11,900 to 12,600)");
        assertThat(Rounds.of(0.31234)).hasToString("0.31");
    }

    @Test
    void comparesRoundByRound() {
        // given a machine that was twice as slow in the second round
        var limit = Rounds.of(1000, 500, 900);
        var ours = Rounds.of(500, 250, 450);
        // when
        var ratio = ours.over(limit);
        // then
        assertThat(ratio.values()).containsOnly(0.5);
    }

    @Test
    void comparesNothingWithWhatWasNotMeasured() {
        var three = Rounds.of(1, 2, 3);
        var two = Rounds.of(1, 2);
        assertThatThrownBy(() -> three.over(two)).hasMessage("3 rounds against 2");
        assertThatThrownBy(() -> new Rounds(List.of())).hasMessage("no round was measured");
    }
}
