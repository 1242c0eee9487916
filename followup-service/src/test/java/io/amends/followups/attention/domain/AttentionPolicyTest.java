package io.amends.followups.attention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.timer.domain.PlannedTimer;
import io.amends.followups.timer.domain.TicketId;

class AttentionPolicyTest {

    private static final Instant FRIDAY_23H = Instant.parse("2026-11-27T22:00:00Z");

    private final AttentionPolicy policy = new AttentionPolicy(Duration.ofMinutes(30));
    private final Standing unheardOf = Standing.unheardOf(new TicketId(UUID.randomUUID()));

    @Test
    @DisplayName("A3 A15 An open ticket has a next timer in every stage, when ticket-service said that it must be looked at")
    void plansWhenItMustBeLookedAt() {
        var standing = unheardOf.moved(1, FRIDAY_23H, after(30)).moved(1, after(4), after(14));

        assertThat(policy.plan(standing)).extracting(PlannedTimer::dueAt).containsExactly(after(14));
    }

    @Test
    @DisplayName("A3 Of stages that begin at one moment each has its own due time, and the last one counts")
    void takesTheLastOfOneMoment() {
        var standing = unheardOf.moved(1, FRIDAY_23H, after(30));

        assertThat(policy.plan(standing.moved(1, FRIDAY_23H, after(5)))).isNotEqualTo(policy.plan(standing))
                .extracting(PlannedTimer::dueAt).containsExactly(after(5));
    }

    @Test
    void leavesAnEndedTicketInPeace() {
        assertThat(policy.plan(unheardOf.moved(1, FRIDAY_23H, after(30)).moved(1, after(9), null))).isEmpty();
    }

    @Test
    void isNotLedAstrayByWhatIsOlder() {
        var standing = unheardOf.moved(2, after(9), after(40));

        assertThat(standing.moved(1, FRIDAY_23H, after(30))).isEqualTo(standing);
    }

    @Test
    @DisplayName("A18 Whoever owns it, its clock goes on")
    void keepsItsClockWhenItIsClaimed() {
        var standing = unheardOf.moved(1, FRIDAY_23H, after(30));

        assertThat(policy.plan(standing.claimed("nora"))).isEqualTo(policy.plan(standing));
    }

    @Test
    @DisplayName("A17 What was put off is looked at then, until it moves on")
    void looksAgainWhenItWasPutOff() {
        var standing = unheardOf.moved(1, FRIDAY_23H, after(30)).snoozed(after(600));

        assertThat(policy.plan(standing)).extracting(PlannedTimer::dueAt).containsExactly(after(600));
        assertThat(policy.plan(standing.moved(1, after(40), after(70)))).extracting(PlannedTimer::dueAt)
                .containsExactly(after(70));
        assertThat(policy.plan(standing.moved(1, after(40), null).snoozed(after(600)))).isEmpty();
    }

    @Test
    @DisplayName("input-F4 Nobody is called all the time")
    void refusesToCallAllTheTime() {
        assertThatThrownBy(() -> new AttentionPolicy(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant after(int minutes) {
        return FRIDAY_23H.plus(Duration.ofMinutes(minutes));
    }
}
