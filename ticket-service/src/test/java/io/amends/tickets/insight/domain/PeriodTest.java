package io.amends.tickets.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void isTheLastThirtyDaysUnlessSomebodySaysOtherwise() {
        assertThat(Period.until(NOW)).isEqualTo(new Period(Instant.parse("2026-10-28T12:00:00Z"), NOW));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-27T12:00:00Z,2026-11-27T12:00:00Z", "2026-11-28T12:00:00Z,2026-11-27T12:00:00Z",
            "2025-11-25T12:00:00Z,2026-11-27T12:00:00Z", "-1000000000-01-01T00:00:00Z,2026-11-27T12:00:00Z",
            "2999-12-31T00:00:00Z,+1000000000-12-31T23:59:59Z", "1999-12-31T00:00:00Z,2000-01-02T00:00:00Z" })
    void refusesWhatIsNoPeriod(Instant from, Instant to) {
        assertThatThrownBy(() -> new Period(from, to)).isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void refusesTheEndOfNoTimeOfOurs() {
        assertThatThrownBy(() -> Period.until(Instant.MIN)).isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void fallsIntoWeeksOfWhichTheLastIsShorter() {
        // given
        var period = Period.until(NOW);

        // then
        assertThat(period.weeks()).isEqualTo(5);
        assertThat(period.week(0)).isEqualTo(new Period(period.from(), Instant.parse("2026-11-04T12:00:00Z")));
        assertThat(period.week(4)).isEqualTo(new Period(Instant.parse("2026-11-25T12:00:00Z"), NOW));
    }
}
