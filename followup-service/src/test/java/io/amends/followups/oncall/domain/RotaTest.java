package io.amends.followups.oncall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RotaTest {

    private static final Colleague NORA = new Colleague("nora", "Nora Smit");
    private static final Colleague MILAN = new Colleague("milan", "Milan Bakker");
    private static final Instant EVENING = Instant.parse("2026-11-27T17:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-28T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final Shift night = new Shift(NORA, EVENING, MORNING);
    private final Shift day = new Shift(MILAN, MORNING, NOON);
    private final Rota rota = new Rota(List.of(day, night));

    @Test
    @DisplayName("B16 Somebody is on duty on Friday at 23:00, and somebody is next")
    void knowsWhoIsOnDutyAndWhoIsNext() {
        assertThat(rota.at(Instant.parse("2026-11-27T22:00:00Z"))).isEqualTo(new Duty(Optional.of(night), Optional.of(day)));
    }

    @Test
    @DisplayName("B16 At the change of shifts there is no gap and no double")
    void handsOverAtTheVeryMoment() {
        assertThat(rota.at(MORNING)).isEqualTo(new Duty(Optional.of(day), Optional.empty()));
    }

    @Test
    @DisplayName("B16 A gap in the rota is shown as nobody")
    void showsAGap() {
        assertThat(rota.at(NOON)).isEqualTo(new Duty(Optional.empty(), Optional.empty()));
    }

    @Test
    void letsTheLaterShiftTakeOver() {
        // given
        var overlapping = new Rota(List.of(night, new Shift(MILAN, MORNING.minusSeconds(3600), NOON)));

        // when
        var duty = overlapping.at(MORNING.minusSeconds(60));

        // then
        assertThat(duty.now().map(Shift::colleague)).contains(MILAN);
    }

    @Test
    void refusesAShiftThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Shift(NORA, MORNING, EVENING)).isInstanceOf(UnusableRota.class)
                .hasMessageContaining("nora");
    }
}
