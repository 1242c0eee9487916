package io.amends.followups.followup.domain;

import static io.amends.followups.followup.domain.Facts.answeredByNora;
import static io.amends.followups.followup.domain.Facts.answeredUnclearly;
import static io.amends.followups.followup.domain.Facts.asked;
import static io.amends.followups.followup.domain.Facts.askedAgain;
import static io.amends.followups.followup.domain.Facts.at;
import static io.amends.followups.followup.domain.Facts.carriedOut;
import static io.amends.followups.followup.domain.Facts.clock;
import static io.amends.followups.followup.domain.Facts.decided;
import static io.amends.followups.followup.domain.Facts.ended;
import static io.amends.followups.followup.domain.Facts.minute;
import static io.amends.followups.followup.domain.Facts.opened;
import static io.amends.followups.followup.domain.Facts.policy;
import static io.amends.followups.followup.domain.Facts.refunded;
import static io.amends.followups.followup.domain.Facts.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.timer.domain.TimerKind;

class TimerPolicyTest {

    private static final int DAY = (int) Duration.ofDays(1).toMinutes();

    @Test
    @DisplayName("A7 A new ticket has a first-response timer")
    void waitsForAFirstWord() {
        assertPlan(clock(opened()), timer(TimerKind.FIRST_RESPONSE, 1, 1, 60));
    }

    @Test
    @DisplayName("A9 The answer of a person stops the first-response clock")
    void stopsWhenAPersonHasAnswered() {
        assertPlan(clock(opened(), answeredByNora()));
    }

    @Test
    @DisplayName("B27 What was decided is expected to take effect, until it has")
    void waitsForTheEffectOfADecision() {
        assertPlan(clock(opened(), answeredByNora(), decided()), timer(TimerKind.EXECUTION, 1, 1, 19));
        assertPlan(clock(opened(), answeredByNora(), decided(), carriedOut()));
        assertPlan(clock(opened(), answeredByNora(), carriedOut(), decided()));
    }

    @Test
    @DisplayName("B27 What is decided anew is expected anew, and words that explain are never late")
    void waitsAnewForADecisionAnew() {
        assertPlan(clock(opened(), answeredByNora(), decided(), carriedOut(), at(1, Milestone.DECIDED, 10)),
                timer(TimerKind.EXECUTION, 1, 1, 25));
        assertPlan(clock(opened(), answeredByNora(), at(1, Milestone.DECIDED, 4), at(1, Milestone.CARRIED_OUT, 4)));
    }

    @Test
    @DisplayName("A19 We come back after the effect, whether or not a word was said before")
    void comesBackAfterTheEffect() {
        assertPlan(clock(opened(), refunded()),
                timer(TimerKind.FIRST_RESPONSE, 1, 1, 60),
                timer(TimerKind.RETURN_MESSAGE, 1, 1, 35));
    }

    @Test
    @DisplayName("A19 A second remedy of the same attempt does not ask a second time")
    void comesBackOnceForEachAttempt() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), at(1, Milestone.EFFECTIVE, 20)),
                timer(TimerKind.RETURN_MESSAGE, 1, 1, 35));
    }

    @Test
    @DisplayName("A20 A silent customer is reminded, and in the end the ticket lapses")
    void remindsASilentCustomer() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), asked()),
                timer(TimerKind.REMINDER, 1, 1, 35 + DAY),
                timer(TimerKind.REMINDER, 1, 2, 35 + 3 * DAY),
                timer(TimerKind.LAPSE, 1, 3, 35 + 7 * DAY));
    }

    @Test
    @DisplayName("A20b Who answered unclearly is not reminded of their silence, but the ticket still cannot lie for ever")
    void keepsOnlyTheLapseAfterAnUnclearAnswer() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), asked(), answeredUnclearly()),
                timer(TimerKind.LAPSE, 1, 3, 35 + 7 * DAY));
    }

    @Test
    @DisplayName("A20b Asking again counts reminders and lapse anew")
    void startsAnewWhenAskedAgain() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), asked(), answeredUnclearly(), askedAgain()),
                timer(TimerKind.REMINDER, 1, 1, 55 + DAY),
                timer(TimerKind.REMINDER, 1, 2, 55 + 3 * DAY),
                timer(TimerKind.LAPSE, 1, 3, 55 + 7 * DAY));
    }

    @Test
    @DisplayName("A20 input-F8 A ticket that has ended has no timer, whatever else is heard of it")
    void hasNothingToDoForAnEndedTicket() {
        assertPlan(clock(opened(), refunded(), asked(), ended()));
    }

    @Test
    @DisplayName("A7 A customer who comes back waits for a first word again")
    void startsTheClockAgainWhenReopened() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), asked(), ended(), reopened()),
                timer(TimerKind.FIRST_RESPONSE, 2, 1, 90 + 60));
    }

    @Test
    void dropsTheTimersOfTheAttemptBefore() {
        assertPlan(clock(opened(), answeredByNora(), refunded(), asked(), at(2, Milestone.BEGUN, 60)));
    }

    @Test
    void hearsOfALaterAttemptByAnyOfItsFacts() {
        assertPlan(clock(opened(), asked(), at(2, Milestone.EFFECTIVE, 100), refunded()),
                timer(TimerKind.RETURN_MESSAGE, 2, 1, 130));
    }

    private static void assertPlan(TicketClock clock, Tuple... expected) {
        assertThat(policy().plan(clock, Circumstances.UNKNOWN))
                .extracting(planned -> planned.occasion().kind(), planned -> planned.occasion().attempt(),
                        planned -> planned.occasion().ordinal(), planned -> planned.dueAt())
                .containsExactlyElementsOf(List.of(expected));
    }

    private static Tuple timer(TimerKind kind, int attempt, int ordinal, int dueMinute) {
        return Tuple.tuple(kind, attempt, ordinal, minute(dueMinute));
    }
}
