package io.amends.channels.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.conversation.domain.Visibility;
import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Outcome.NotNow;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.Outcome.Taken;

class ReplyTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:00:00Z");
    private static final Duration WINDOW = Duration.ofSeconds(15);
    private static final Instant AFTER_WINDOW = FRIDAY_NIGHT.plus(WINDOW);
    private static final Patience AN_HOUR = new Patience(Duration.ofHours(1));

    @Test
    @DisplayName("A6 A reply waits for the end of its undo window")
    void waitsForTheEndOfItsWindow() {
        assertThat(written().dueAt()).isEqualTo(AFTER_WINDOW);
        assertThat(written().undoableUntil()).isEqualTo(AFTER_WINDOW);
    }

    @Test
    void doesNotWaitWhenNobodyWroteIt() {
        assertThat(Reply.waiting(request(true), WINDOW).dueAt()).isEqualTo(FRIDAY_NIGHT);
    }

    @Test
    void isSentOnceTheNetworkHasIt() {
        var sent = sending(1).after(new Taken("17"), AFTER_WINDOW, AN_HOUR);
        assertThat(sent.state()).isEqualTo(ReplyState.SENT);
        assertThat(sent.externalId()).isEqualTo("17");
        assertThat(sent.settledAt()).isEqualTo(AFTER_WINDOW);
    }

    @Test
    void failsWhenTheNetworkRefuses() {
        var failed = sending(1).after(new Refused(ReplyFailure.TOO_LONG), AFTER_WINDOW, AN_HOUR);
        assertThat(failed.state()).isEqualTo(ReplyState.FAILED);
        assertThat(failed.failure()).isEqualTo(ReplyFailure.TOO_LONG);
    }

    @Test
    @DisplayName("B31 A reply that may have gone out is shown as such and never tried again")
    void isUnknownWhenNobodyAnswered() {
        var unknown = sending(1).after(new Lost(), AFTER_WINDOW, AN_HOUR);
        assertThat(unknown.state()).isEqualTo(ReplyState.UNKNOWN);
        assertThat(unknown.failure()).isEqualTo(ReplyFailure.OUTCOME_UNKNOWN);
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToFiveMinutes() {
        assertThat(pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(pauseAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauseAfter(6)).isEqualTo(Duration.ofSeconds(160));
        assertThat(pauseAfter(7)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauseAfter(1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void waitsAsLongAsTheNetworkWants() {
        var wanted = AFTER_WINDOW.plusSeconds(900);
        assertThat(sending(1).after(new NotNow(wanted), AFTER_WINDOW, AN_HOUR).dueAt()).isEqualTo(wanted);
    }

    @Test
    void givesUpWhenItWouldComeTooLate() {
        var late = sending(1).after(new NotNow(AFTER_WINDOW.plusSeconds(3600)), AFTER_WINDOW, AN_HOUR);
        assertThat(late.state()).isEqualTo(ReplyState.FAILED);
        assertThat(late.failure()).isEqualTo(ReplyFailure.GIVEN_UP);
    }

    private static Duration pauseAfter(int tries) {
        return Duration.between(AFTER_WINDOW, sending(tries).after(new NotNow(null), AFTER_WINDOW, AN_HOUR).dueAt());
    }

    private static Reply written() {
        return Reply.waiting(request(false), WINDOW);
    }

    private static Reply sending(int tries) {
        return new Reply(request(false), AFTER_WINDOW, ReplyState.SENDING, AFTER_WINDOW, tries, null, null, null);
    }

    private static ReplyRequest request(boolean automatic) {
        var id = new UUID(0, 1);
        return new ReplyRequest(id, id, id, id, Visibility.PUBLIC, id, "Sorry! Nora", "ANSWER", 1, "nora", automatic,
                FRIDAY_NIGHT);
    }
}
