package io.amends.followups.followup.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class FollowUpPolicyTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void refusesRemindersThatDoNotGrow() {
        assertThatThrownBy(
                () -> new FollowUpPolicy(HALF_AN_HOUR, List.of(Duration.ofDays(3), Duration.ofDays(1)), Duration.ofDays(7)))
                .hasMessage("Each reminder must come after the one before: [PT72H, PT24H]");
    }

    @Test
    void refusesAReminderAfterTheLapse() {
        assertThatThrownBy(() -> new FollowUpPolicy(HALF_AN_HOUR, List.of(Duration.ofDays(7)), Duration.ofDays(7)))
                .hasMessage("All reminders [PT168H] must come before the lapse PT168H");
    }
}
