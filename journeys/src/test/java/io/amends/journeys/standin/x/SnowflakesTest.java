package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ids of X")
class SnowflakesTest {

    @Test
    void growEvenWhileTimeStandsStill() {
        Snowflakes ids = new Snowflakes(Clock.fixed(Instant.parse("2026-11-20T22:00:00Z"), ZoneOffset.UTC));

        assertThat(Stream.generate(ids::next).limit(5_000).map(Long::parseLong)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellTheTimeInTheirUpperBits() {
        long published = 2_080_765_813_578_191_303L; // a post of that second
        Clock then = Clock.fixed(Instant.parse("2026-07-24T21:23:23Z"), ZoneOffset.UTC);

        long id = Long.parseLong(new Snowflakes(then).next());

        assertThat(id >> 22).isCloseTo(published >> 22, within(1_000L));
    }
}
