package io.amends.followups.oncall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Shift;
import io.amends.followups.oncall.web.DutyResource.DutyView;
import io.amends.followups.oncall.web.DutyResource.Next;
import io.amends.followups.oncall.web.DutyResource.OnDuty;

class DutyViewTest {

    private static final Instant EVENING = Instant.parse("2026-11-27T17:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-28T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    @DisplayName("B16 It is seen until when somebody is on duty, and from when the next one is")
    void showsUntilWhenAndFromWhen() {
        // given
        var night = new Shift(new Colleague("nora", "Nora Smit"), EVENING, MORNING);
        var day = new Shift(new Colleague("milan", "Milan Bakker"), MORNING, NOON);

        // when
        var view = DutyView.of(new Duty(Optional.of(night), Optional.of(day)));

        // then
        assertThat(view).isEqualTo(
                new DutyView(new OnDuty("nora", "Nora Smit", MORNING), new Next("milan", "Milan Bakker", MORNING)));
    }
}
