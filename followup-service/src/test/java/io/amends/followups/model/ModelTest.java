package io.amends.followups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import io.amends.followups.model.ModelTicket.Stage;
import io.amends.followups.timer.application.FireDueTimers;

/** {@code -Damends.seed=N} takes the same steps again; a violation comes with the fewest steps that still show it. */
class ModelTest {

    private static final int STEPS = 50;
    private static final int WALKS = 2_000;
    private static final long FOR_MISTAKES = 20261126;
    private static final int FEW = 8;

    /** Thousands of timers come due, and nobody reads of each. */
    @BeforeAll
    static void isQuiet() {
        Logger.getLogger(FireDueTimers.class.getName()).setLevel(Level.WARNING);
    }

    @AfterAll
    static void isHeardAgain() {
        Logger.getLogger(FireDueTimers.class.getName()).setLevel(null);
    }

    @Test
    @DisplayName("A3 A20 I7 In 100,000 random steps no open ticket is without somebody and a next timer, none is released without a yes, and no timer fires twice or early")
    void losesNoTicket() {
        // given
        long seed = Long.getLong("amends.seed", System.nanoTime() % 1_000_000_000);
        System.out.println("The model walks with -Damends.seed=" + seed);
        var run = new Run(Mistake.NONE);
        var seen = EnumSet.noneOf(Stage.class);

        // when
        var violations = LongStream.range(seed, seed + WALKS)
                .mapToObj(walk -> run.of(Step.some(new Random(walk), STEPS), seen))
                .flatMap(Optional::stream).map(run::shrunk).limit(1).toList();

        // then
        assertThat(violations).isEmpty();
        assertThat(seen).containsExactly(Stage.values());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    @DisplayName("A mistake made on purpose is found, and shown in few steps")
    void findsAMistakeMadeOnPurpose(Mistake mistake) {
        // given
        var run = new Run(mistake);

        // when
        var found = LongStream.range(FOR_MISTAKES, FOR_MISTAKES + WALKS)
                .mapToObj(walk -> run.of(Step.some(new Random(walk), STEPS), new HashSet<>()))
                .flatMap(Optional::stream).findFirst().map(run::shrunk);

        // then
        assertThat(found).isPresent();
        assertThat(found.orElseThrow().after()).as(found.toString()).hasSizeLessThanOrEqualTo(FEW);
    }
}
