package io.amends.followups.followup.domain;

import static io.amends.followups.followup.domain.Facts.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.followups.timer.domain.PlannedTimer;

class FirstResponsePolicyTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final FirstResponsePolicy policy = new FirstResponsePolicy(Duration.ofMinutes(60));

    @ParameterizedTest(name = "{0}: written {1}, due {2}")
    @CsvSource(textBlock = """
            Sunday night,                    2026-11-29T03:00+01:00, 2026-11-29T04:00+01:00
            Christmas over midnight,         2026-12-25T23:30+01:00, 2026-12-26T00:30+01:00
            the hour that is skipped,        2026-03-29T01:30+01:00, 2026-03-29T03:30+02:00
            the hour that comes twice,       2026-10-25T02:30+02:00, 2026-10-25T02:30+01:00
            the hour that came twice,        2026-10-25T02:30+01:00, 2026-10-25T03:30+01:00
            into a leap day,                 2028-02-28T23:30+01:00, 2028-02-29T00:30+01:00
            the end of February otherwise,   2027-02-28T23:30+01:00, 2027-03-01T00:30+01:00
            """)
    @DisplayName("A7 fault-F18 input-F3 The first-response clock runs on calendar time, 24/7")
    void countsEveryHourOfEveryDay(String night, ZonedDateTime written, ZonedDateTime due) {
        // given
        var clock = new TicketClock(TICKET, 1, Map.of(Milestone.WAITING, written.toInstant()));

        // when
        var plan = policy.plan(clock);

        // then
        assertThat(plan).extracting(PlannedTimer::dueAt).containsExactly(due.toInstant());
    }

    @Test
    @DisplayName("A7 Sunday 03:00 + 60 min = Sunday 04:00, on the customer's wall clock")
    void isDueAtFourOnSunday() {
        // given
        Instant threeOnSunday = LocalDateTime.parse("2026-11-29T03:00").atZone(AMSTERDAM).toInstant();

        // when
        var due = policy.plan(new TicketClock(TICKET, 1, Map.of(Milestone.WAITING, threeOnSunday))).findFirst().orElseThrow();

        // then
        assertThat(due.dueAt().atZone(AMSTERDAM).toLocalDateTime()).isEqualTo("2026-11-29T04:00");
    }
}
