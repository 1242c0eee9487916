package io.amends.followups.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TicketId;

class CommitmentPolicyTest {

    private static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");

    private final CommitmentPolicy policy = new CommitmentPolicy(Duration.ofHours(2));

    @Test
    @DisplayName("B6 Somebody hears of a promise while there is still time to keep it, and when it is broken")
    void isAtRiskBeforeItIsDue() {
        var monday = Instant.parse("2026-11-30T09:00:00Z");

        assertThat(policy.plan(promised(monday))).extracting(PlannedTimer::dueAt)
                .containsExactly(monday.minus(Duration.ofHours(2)), monday);
    }

    @Test
    @DisplayName("B6 A promise for in ten minutes is not at risk from the first")
    void leavesHalfOfAShortTimeInPeace() {
        assertThat(policy.plan(promised(FRIDAY_23H.plusSeconds(600)))).extracting(PlannedTimer::dueAt)
                .containsExactly(FRIDAY_23H.plusSeconds(300), FRIDAY_23H.plusSeconds(600));
    }

    @Test
    @DisplayName("B6 What is kept is at risk no more, and stays kept")
    void forgetsWhatIsSettled() {
        var kept = promised(FRIDAY_23H.plusSeconds(600)).settled(State.KEPT, FRIDAY_23H.plusSeconds(60));

        assertThat(policy.plan(kept)).isEmpty();
        assertThat(kept.settled(State.BROKEN, FRIDAY_23H.plusSeconds(700))).isEqualTo(kept);
    }

    /** What she promised is an instant: the console has said which, and no change of the clocks moves it. */
    @ParameterizedTest
    @CsvSource({
            // the night in which the clocks go forward, the night in which they go back, a leap day, and New Year in Samoa
            "2026-03-29T03:00, Europe/Amsterdam, 2026-03-29T01:00:00Z",
            "2026-10-25T03:00, Europe/Amsterdam, 2026-10-25T02:00:00Z",
            "2028-02-29T12:00, Europe/Amsterdam, 2028-02-29T11:00:00Z",
            "2027-01-01T00:00, Pacific/Apia, 2026-12-31T11:00:00Z" })
    @DisplayName("B6 fault-F18 input-F3 A promise on a day of changing clocks, a leap day or elsewhere is due when it was said to be")
    void isDueWhenItWasSaidToBe(String said, String zone, Instant due) {
        var promise = ZonedDateTime.of(LocalDateTime.parse(said), ZoneId.of(zone)).toInstant();

        assertThat(promise).isEqualTo(due);
        assertThat(policy.plan(Commitment.made(UUID.randomUUID(), new TicketId(UUID.randomUUID()), 1,
                promise.minus(Duration.ofDays(1)), promise))).last().extracting(PlannedTimer::dueAt).isEqualTo(due);
    }

    private static Commitment promised(Instant due) {
        return Commitment.made(UUID.randomUUID(), new TicketId(UUID.randomUUID()), 1, FRIDAY_23H, due);
    }
}
