package io.amends.tickets.sample.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.remedy.domain.Money;

@DisplayName("B15 Trust first, look afterwards")
class SamplePolicyTest {

    private static final int MANY = 20_000;

    @ParameterizedTest(name = "{0} of {1}, {2} earlier, first use {3}: a share of {4}")
    @CsvSource({ "2500, 5000, 0, false, 0.02", "4000, 5000, 0, false, 0.06", "3999, 5000, 0, false, 0.02",
            "2500, 5000, 1, false, 0.06", "2500, 5000, 0, true, 0.06", "5000, 5000, 3, true, 0.14" })
    void picksMoreWhereThereIsRisk(long amount, long limit, int earlier, boolean firstUse, double share) {
        long picked = IntStream.range(0, MANY).mapToObj(i -> new Candidate(new UUID(7, i), amount, limit, earlier, firstUse))
                .filter(candidate -> SamplePolicy.picks(candidate, 0.02, "seed")).count();
        assertThat((double) picked / MANY).isCloseTo(share, within(0.012));
    }

    @Test
    void drawsTheSameAgainAndAnotherUnderAnotherSeed() {
        assertThat(picked("one")).isEqualTo(picked("one")).isNotEqualTo(picked("other"));
    }

    @Test
    void picksAllOrNothingWhenToldSo() {
        var candidate = new Candidate(UUID.randomUUID(), 1, 5000, 0, false);
        assertThat(SamplePolicy.picks(candidate, 1, "seed")).isTrue();
        assertThat(SamplePolicy.picks(candidate, 0, "seed")).isFalse();
    }

    @Test
    void learnsFromTheOutcome() {
        var fifty = Limits.upTo(euros(5000));
        assertThat(Outcome.FINE.proposal(fifty, euros(5000))).isEmpty();
        assertThat(Outcome.TOO_MUCH.proposal(fifty, euros(100))).isEqualTo(Optional.of(Limits.upTo(euros(4000))));
        assertThat(Outcome.TOO_LITTLE.proposal(fifty, euros(4500))).isEqualTo(Optional.of(Limits.upTo(euros(6000))));
        assertThat(Outcome.TOO_LITTLE.proposal(fifty, euros(1000))).as("she might have given more").isEmpty();
        assertThat(Outcome.TOO_MUCH.proposal(Limits.upTo(euros(1)), euros(1))).contains(Limits.upTo(euros(1)));
    }

    private static List<Integer> picked(String seed) {
        return IntStream.range(0, 200).boxed()
                .filter(i -> SamplePolicy.picks(new Candidate(new UUID(7, i), 1, 5000, 0, false), 0.5, seed)).toList();
    }

    private static Money euros(long minor) {
        return new Money(minor, "EUR");
    }
}
