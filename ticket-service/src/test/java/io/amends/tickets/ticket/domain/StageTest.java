package io.amends.tickets.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    /** From each stage (row) to each stage (column, in the same order): x where it is legal. */
    private static final String LEGAL = """
            NEW                . x . . . . . . . . x x
            ANALYSING          . . x . . . . . . . x x
            DEVISING           . . . x . . . . . . x x
            DECIDING           . . . . x x . . . . x x
            AWAITING_APPROVAL  . . . x . x . . . . . x
            EXECUTING          . . x . x . x . x . . x
            AWAITING_VERDICT   . x . . . . . x . x . x
            RELEASED           . x . . . . . . . . . .
            ANSWERED           . x . . . . . . . . . .
            LAPSED             . x . . . . . . . . . .
            NOT_A_COMPLAINT    . x . . . . . . . . . .
            OVERRIDDEN         . x . . . . . . . . . .
            """;

    static boolean isLegal(Stage from, Stage to) {
        return row(from)[1 + to.ordinal()].equals("x");
    }

    @ParameterizedTest(name = "from {0}")
    @EnumSource
    @DisplayName("B17 Each stage offers exactly its legal exits: the whole matrix")
    void offersExactlyItsLegalExits(Stage stage) {
        // when
        var exits = stage.exits();

        // then
        assertThat(exits).isEqualTo(expected(stage));
    }

    @Test
    @DisplayName("A20 Only awaiting the verdict leads to released")
    void leadsToReleasedOnlyFromAwaitingVerdict() {
        assertThat(Stage.values()).filteredOn(stage -> stage.exits().contains(Stage.RELEASED))
                .containsExactly(Stage.AWAITING_VERDICT);
    }

    @Test
    @DisplayName("B17 Five stages are ends, and a later message leads from each of them back to analysing")
    void endsInFiveWays() {
        assertThat(Stage.values()).filteredOn(Stage::hasEnded)
                .containsExactlyInAnyOrder(Stage.RELEASED, Stage.ANSWERED, Stage.LAPSED, Stage.NOT_A_COMPLAINT,
                        Stage.OVERRIDDEN)
                .allMatch(stage -> stage.exits().equals(Set.of(Stage.ANALYSING)));
    }

    private static Set<Stage> expected(Stage from) {
        var to = EnumSet.noneOf(Stage.class);
        Arrays.stream(Stage.values()).filter(stage -> isLegal(from, stage)).forEach(to::add);
        return to;
    }

    private static String[] row(Stage from) {
        return LEGAL.lines().filter(line -> line.startsWith(from.name() + " ")).findFirst().orElseThrow().split(" +");
    }
}
