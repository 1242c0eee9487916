package io.amends.followups.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.followups.followup.domain.Coming.At;
import io.amends.followups.followup.domain.Coming.Because;
import io.amends.followups.followup.domain.Coming.Hindered;
import io.amends.followups.followup.domain.Coming.Instead;

class GoodMomentTest {

    private static final Night NIGHT = new Night(ZoneId.of("Europe/Amsterdam"), LocalTime.of(22, 0), LocalTime.of(8, 0),
            Duration.ofHours(2));
    private static final GoodMoment GOOD_MOMENT = new GoodMoment(NIGHT, List.of(
            new NetworkRules("x", null, false, false),
            new NetworkRules("instagram", Duration.ofHours(24), false, false),
            new NetworkRules("messenger", Duration.ofHours(24), false, false),
            new NetworkRules("whatsapp", Duration.ofHours(24), true, true),
            new NetworkRules("mail", null, false, true)));

    @ParameterizedTest(name = "{0}: heard {1}, planned {2}, comes {3}")
    @CsvSource(textBlock = """
            by day,                                2026-11-27T10:00+01:00, 2026-11-27T15:00+01:00, 2026-11-27T15:00+01:00, AS_PLANNED
            at night waits for the morning,        2026-11-27T15:00+01:00, 2026-11-27T23:30+01:00, 2026-11-28T08:00+01:00, NIGHT
            early waits for the same morning,      2026-11-27T15:00+01:00, 2026-11-28T05:00+01:00, 2026-11-28T08:00+01:00, NIGHT
            who wrote at night is awake,           2026-11-27T23:00+01:00, 2026-11-27T23:34+01:00, 2026-11-27T23:34+01:00, AS_PLANNED
            who wrote an hour before is awake,     2026-11-27T21:40+01:00, 2026-11-27T22:30+01:00, 2026-11-27T22:30+01:00, AS_PLANNED
            who wrote the night before sleeps,     2026-11-26T23:00+01:00, 2026-11-27T23:00+01:00, 2026-11-28T08:00+01:00, NIGHT
            at eight it is day,                    2026-11-27T15:00+01:00, 2026-11-28T08:00+01:00, 2026-11-28T08:00+01:00, AS_PLANNED
            the shortest night,                    2026-03-28T15:00+01:00, 2026-03-28T23:00+01:00, 2026-03-29T08:00+02:00, NIGHT
            the longest night,                     2026-10-24T15:00+02:00, 2026-10-24T23:00+02:00, 2026-10-25T08:00+01:00, NIGHT
            in the hour that comes twice,          2026-10-24T15:00+02:00, 2026-10-25T02:30+01:00, 2026-10-25T08:00+01:00, NIGHT
            after the hour that is skipped,        2026-03-28T15:00+01:00, 2026-03-29T03:30+02:00, 2026-03-29T08:00+02:00, NIGHT
            the leap day,                          2028-02-28T15:00+01:00, 2028-02-28T23:30+01:00, 2028-02-29T08:00+01:00, NIGHT
            """)
    @DisplayName("A19 Nobody is written to in their night who did not write at night, on days of 23 and 25 hours, too")
    void keepsTheNight(String what, ZonedDateTime heard, ZonedDateTime planned, ZonedDateTime comes, Because because) {
        // when
        var coming = GOOD_MOMENT.find(planned.toInstant(), heard.toInstant(), wrote("x", heard));

        // then
        assertThat(coming).isEqualTo(new At(comes.toInstant(), because));
    }

    @ParameterizedTest(name = "{0}: planned {1}, comes {2}")
    @CsvSource(textBlock = """
            America/Curacao, 2026-11-27T23:30+01:00, 2026-11-27T23:30+01:00, AS_PLANNED
            America/Curacao, 2026-11-28T05:00+01:00, 2026-11-28T13:00+01:00, NIGHT
            Asia/Tokyo,      2026-11-27T15:00+01:00, 2026-11-28T00:00+01:00, NIGHT
            """)
    @DisplayName("A19 The night is that of the customer, wherever the house sleeps")
    void keepsTheNightOfTheCustomer(ZoneId zone, ZonedDateTime planned, ZonedDateTime comes, Because because) {
        // given
        var heard = planned.minusHours(12).toInstant();

        // when
        var coming = GOOD_MOMENT.find(planned.toInstant(), heard, new Circumstances("x", "refund", zone, Map.of("x", heard)));

        // then
        assertThat(coming).isEqualTo(new At(comes.toInstant(), because));
    }

    @Test
    @DisplayName("A19 A plan that would be too late for the network is asked before its window shuts")
    void asksBeforeTheWindowShuts() {
        // given
        var heard = at("2026-11-27T15:00+01:00");

        // when
        var coming = GOOD_MOMENT.find(at("2026-11-30T15:00+01:00").toInstant(), heard.toInstant(), wrote("instagram", heard));

        // then
        assertThat(coming).isEqualTo(new At(at("2026-11-28T14:50+01:00").toInstant(), Because.WINDOW_SHUTS));
    }

    @Test
    @DisplayName("A19 A window that shuts at night is used on the evening before")
    void asksOnTheEveningBefore() {
        // given
        var heard = at("2026-11-27T07:00+01:00");

        // when
        var coming = GOOD_MOMENT.find(at("2026-11-28T12:00+01:00").toInstant(), heard.toInstant(), wrote("instagram", heard));

        // then
        assertThat(coming).isEqualTo(new At(at("2026-11-27T21:50+01:00").toInstant(), Because.WINDOW_SHUTS));
    }

    @Test
    @DisplayName("A19 Where the window is shut and nothing else is known, it is said that nothing can be sent, and what to do instead")
    void saysWhatHinders() {
        // given
        var heard = at("2026-11-24T15:00+01:00");
        var effect = at("2026-11-27T15:00+01:00").toInstant();

        // then
        assertThat(GOOD_MOMENT.find(effect.plusSeconds(1800), effect, wrote("instagram", heard)))
                .isEqualTo(new Hindered(Instead.NOTHING, null));
        assertThat(GOOD_MOMENT.find(effect.plusSeconds(1800), effect, wrote("whatsapp", heard)))
                .isEqualTo(new Hindered(Instead.TEMPLATE, "whatsapp"));
        assertThat(GOOD_MOMENT.find(effect.plusSeconds(1800), effect, new Circumstances("instagram", "refund", null,
                Map.of("instagram", heard.toInstant(), "mail", Instant.EPOCH))))
                .isEqualTo(new Hindered(Instead.OTHER_IDENTITY, "mail"));
        assertThat(GOOD_MOMENT.find(effect.plusSeconds(1800), effect, new Circumstances("instagram", "refund", null,
                Map.of("instagram", heard.toInstant(), "messenger", heard.toInstant()))))
                .as("another one whose window is shut, too").isEqualTo(new Hindered(Instead.NOTHING, null));
    }

    @Test
    @DisplayName("A19 Of whom nothing is known, the plan is kept as it is")
    void keepsThePlanOfTheUnknown() {
        // given
        var night = at("2026-11-27T23:30+01:00").toInstant();

        // then
        assertThat(GOOD_MOMENT.find(night, night, Circumstances.UNKNOWN)).isEqualTo(new At(night, Because.AS_PLANNED));
    }

    private static Circumstances wrote(String network, ZonedDateTime at) {
        return new Circumstances(network, "refund", null, Map.of(network, at.toInstant()));
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse(time);
    }
}
