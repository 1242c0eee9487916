package io.amends.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shares of what waits")
class SharesTest {

    @Test
    void leavesEachPieceOnItsOwnWhileLittleWaits() {
        assertThat(shares(1, 1, 1, 1)).hasSize(4).allMatch(share -> share.size() == 1);
    }

    @Test
    void putsAsMuchTogetherAsWaitsForEachAndNoMoreThanTen() {
        assertThat(Shares.of(Collections.nCopies(30, 1), 6, piece -> piece)).hasSize(6).allMatch(share -> share.size() == 5);
        assertThat(Shares.of(Collections.nCopies(900, 1), 6, piece -> piece)).hasSize(90)
                .allMatch(share -> share.size() == 10);
    }

    @Test
    void keepsTheOrderAndDividesNoPiece() {
        assertThat(shares(2, 9, 1, 30, 3, 3)).containsExactly(List.of(2), List.of(9, 1), List.of(30), List.of(3, 3));
    }

    @Test
    void goesTogetherWhereItIsMoreThanOneAndNotTooMuch() {
        assertThat(Shares.goesTogether(List.of(1), piece -> piece)).isFalse();
        assertThat(Shares.goesTogether(List.of(3), piece -> piece)).isTrue();
        assertThat(Shares.goesTogether(List.of(30), piece -> piece)).isFalse();
    }

    private static List<List<Integer>> shares(Integer... pieces) {
        return Shares.of(List.of(pieces), 4, piece -> piece);
    }
}
