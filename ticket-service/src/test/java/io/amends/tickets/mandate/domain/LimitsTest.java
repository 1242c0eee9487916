package io.amends.tickets.mandate.domain;

import static io.amends.tickets.mandate.domain.Held.allLimits;
import static io.amends.tickets.mandate.domain.Held.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.remedy.domain.Money;

@DisplayName("B14 Nobody gives more than her own")
class LimitsTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Repeat TWICE = new Repeat(2, Duration.ofHours(48));

    @Test
    void areWithinThemselves() {
        assertThat(allLimits().areWithin(allLimits())).isTrue();
        assertThat(Limits.upTo(euros(1)).areWithin(Limits.upTo(euros(1)))).isTrue();
        assertThat(allLimits().areWithin(Limits.upTo(euros(6000)))).as("more limits reach less far").isTrue();
    }

    static Stream<Limits> further() {
        return Stream.of(
                new Limits(euros(5001), euros(6000), DAY, euros(15_000), TWICE),
                new Limits(euros(5000), euros(6001), DAY, euros(15_000), TWICE),
                new Limits(euros(5000), euros(6000), DAY.minusSeconds(1), euros(15_000), TWICE),
                new Limits(euros(5000), euros(6000), DAY, euros(15_001), TWICE),
                new Limits(euros(5000), euros(6000), DAY, null, TWICE),
                new Limits(euros(5000), euros(6000), DAY, euros(15_000), new Repeat(3, Duration.ofHours(48))),
                new Limits(euros(5000), euros(6000), DAY, euros(15_000), new Repeat(2, Duration.ofHours(47))),
                new Limits(euros(5000), euros(6000), DAY, euros(15_000), null),
                Limits.upTo(new Money(1, "USD")));
    }

    @ParameterizedTest
    @MethodSource("further")
    void reachFurtherInAnyOneWay(Limits further) {
        assertThat(further.areWithin(allLimits())).isFalse();
    }

    @Test
    void areAboveZeroAndInOneCurrency() {
        assertThatThrownBy(() -> Limits.upTo(euros(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(euros(1), new Money(1, "USD"), DAY, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(euros(1), euros(1), Duration.ZERO, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
