package io.amends.tickets.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDayTest {

    private static final OfficeDay EIGHT_TO_TEN = new OfficeDay(LocalTime.of(8, 0), LocalTime.of(22, 0),
            ZoneId.of("Europe/Amsterdam"));

    @ParameterizedTest(name = "asked at {0}: there at {1}")
    @CsvSource({
            "2026-11-21T01:00:00Z, 2026-11-21T07:00:00Z",
            "2026-11-21T06:59:59Z, 2026-11-21T07:00:00Z",
            "2026-11-21T07:00:00Z, 2026-11-21T07:00:00Z",
            "2026-11-21T12:34:56Z, 2026-11-21T12:34:56Z",
            "2026-11-20T20:59:59Z, 2026-11-20T20:59:59Z",
            "2026-11-20T21:00:00Z, 2026-11-21T07:00:00Z",
            // the night in which the clocks go forward
            "2026-03-29T00:30:00Z, 2026-03-29T06:00:00Z" })
    @DisplayName("B8 Nobody is woken for money: by night the day has to begin, by day somebody is there at once")
    void saysWhenSomebodyIsThere(Instant asked, Instant there) {
        assertThat(EIGHT_TO_TEN.there(asked)).isEqualTo(there);
    }

    @Test
    void beginsBeforeItEnds() {
        assertThatThrownBy(() -> new OfficeDay(LocalTime.of(22, 0), LocalTime.of(8, 0), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
