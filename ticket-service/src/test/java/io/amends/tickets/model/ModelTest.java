package io.amends.tickets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.amends.tickets.approval.domain.Objection;
import io.amends.tickets.mandate.domain.Limit;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.ticket.domain.Stage;

/**
 * The domain beside a small model of the rules, over 100,000 random steps. {@code -Damends.seed=N} takes the same steps again;
 * a difference comes with the fewest steps that still show it.
 */
class ModelTest {

    /** The model knows money only; how what has no amount is counted shows {@code TimesTest}. */
    private static final Set<Reason> OF_TIMES = EnumSet.of(Reason.REPEATED, Reason.TIMES_TODAY);

    private static final int WALKS = 100_000 / Walks.STEPS;
    private static final long FOR_MISTAKES = 20261121;
    private static final int FEW = 12;

    private static Walks walks;

    @BeforeAll
    static void walk() {
        long seed = Long.getLong("amends.seed", System.nanoTime() % 1_000_000_000);
        System.out.println("The model walks with -Damends.seed=" + seed);
        walks = Walks.from(seed, WALKS);
    }

    @Test
    @DisplayName("B3 B4 B8 B11 B14 B17 B30 A20 In 100,000 random steps the domain does what the model of the rules does")
    void doesWhatTheModelDoes() {
        assertThat(walks.differences).isEmpty();
    }

    @Test
    @DisplayName("The walks come to every stage, every limit and every reason to say no, or they would show little")
    void comesEverywhere() {
        assertThat(walks.stages).containsExactly(Stage.values());
        assertThat(walks.answers)
                .containsAll(Stream.of(Limit.values()).map(limit -> "needs " + limit).toList())
                .containsAll(Stream.of(Reason.values()).filter(reason -> !OF_TIMES.contains(reason))
                        .map(reason -> "outside " + reason).toList())
                .containsAll(Stream.of(Objection.values()).filter(objection -> objection != Objection.NOT_ASKED)
                        .map(Objection::name).toList())
                .containsAll(List.of("taken", "not-now", "customer-not-verified", "nothing-to-ask", "nobody-covers",
                        "approval-pending", "no-such-approval"));
    }

    @Test
    @DisplayName("B8 In no state that can be reached is its owner without a helpful action, words at least")
    void leavesNobodyWithoutAHelpfulAction() {
        assertThat(walks.helpless).isEmpty();
    }

    @Test
    @DisplayName("A20 B1 From wherever a walk ends there is a way to the customer's yes on which nobody is asked")
    void alwaysLeavesAWayToTheCustomersYes() {
        assertThat(walks.ends).containsOnly(Stage.RELEASED, Stage.ANSWERED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A mistake made on purpose is found, and shown in few steps")
    void findsAMistakeMadeOnPurpose(Mistake mistake) {
        // given
        var run = new Run(mistake);

        // when
        var found = LongStream.range(FOR_MISTAKES, FOR_MISTAKES + WALKS)
                .mapToObj(seed -> run.of(new Product(mistake), new Chance(seed).steps(Walks.STEPS), Run.Watch.NOTHING))
                .flatMap(Optional::stream).findFirst().map(run::shrunk);

        // then
        assertThat(found).isPresent();
        assertThat(found.orElseThrow().steps()).as(found.toString()).hasSizeLessThanOrEqualTo(FEW);
    }
}
