package io.amends.journeys.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.journeys.faults.oracle.Seen.Effect;
import io.amends.journeys.faults.oracle.Seen.Remedy;
import io.amends.journeys.faults.oracle.Seen.Trail;
import io.amends.journeys.faults.oracle.Sent.Decision;
import io.amends.journeys.faults.oracle.Sent.Lowering;

class OraclesTest {

    @Test
    void findNothingInARunInWhichAllWentWell() {
        assertThat(new ARun().violatedInvariants()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("spoiltRuns")
    void turnRedWhen(String invariant, String what, Consumer<ARun> spoil) {
        // given
        var run = new ARun();
        // when
        spoil.accept(run);
        // then
        assertThat(run.violatedInvariants()).containsExactly(invariant);
    }

    static Stream<Arguments> spoiltRuns() {
        return Stream.of(
                spoilt("I1", "a message stands twice", run -> run.entries.add("2")),
                spoilt("I1", "a message stands there that nobody sent", run -> run.entries.add("4")),
                spoilt("I2", "an accepted message is nowhere", run -> run.entries.remove("2")),
                spoilt("I2", "a good message is set aside", run -> run.setAside = 1),
                spoilt("I3", "a thread shows another order", run -> run.outOfOrder = 1),
                spoilt("I4", "a remedy takes effect twice", run -> run.effects.add(new Effect("r1", 101))),
                spoilt("I4", "a decision makes two remedies", run -> {
                    run.remedies.add(new Remedy("r2", 101, "EXECUTED"));
                    run.effects.add(new Effect("r2", 101));
                }),
                spoilt("I4", "a decision that was taken is lost",
                        run -> run.decisions.add(new Decision(102, "ref 102-b", true))),
                spoilt("I4", "executed has no effect", run -> run.effects.clear()),
                spoilt("I4", "failed has an effect", run -> run.remedies.set(0, new Remedy("r1", 101, "FAILED"))),
                spoilt("I4", "nobody knows the outcome", run -> {
                    run.remedies.set(0, new Remedy("r1", 101, "UNKNOWN"));
                    run.effects.clear();
                }),
                spoilt("I5", "she decides above the mandate that was lowered before",
                        run -> run.lowerings.add(new Lowering(1, Set.of(), Set.of("r1")))),
                spoilt("F34", "a reply is public twice", run -> run.publicPosts.add("You get it back, ref 101-a ^Nora")),
                spoilt("I6", "an event is missing", run -> run.trails.set(0, new Trail("tickets ticket-events t1", 3, 4))),
                spoilt("I7", "a timer fires without a notice", run -> run.notices = 1),
                spoilt("I7", "a timer fires twice", run -> run.notices = 3),
                spoilt("I10", "an event waits for ever", run -> run.waiting = 1),
                spoilt("I11", "two services know different things", run -> run.repliesThere.put("reply", "FAILED")),
                spoilt("I11", "one service knows of nothing", run -> run.repliesThere.clear()));
    }

    @Test
    void allowWhatWasDecidedBeforeTheMandateWasLoweredAndAfterItWasRaised() {
        // given
        var run = new ARun();
        // when
        run.lowerings.add(new Lowering(1, Set.of("r1"), Set.of("r1")));
        run.lowerings.add(new Lowering(1, Set.of(), Set.of()));
        // then
        assertThat(run.violatedInvariants()).isEmpty();
    }

    @Test
    void allowADecisionOfWhichNobodyKnowsWhetherItWasTaken() {
        // given
        var run = new ARun();
        // when
        run.decisions.add(new Decision(102, "ref 102-b", false));
        // then
        assertThat(run.violatedInvariants()).isEmpty();
    }

    private static Arguments spoilt(String invariant, String what, Consumer<ARun> spoil) {
        return Arguments.of(invariant, what, spoil);
    }
}
