package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
class MondayPromiseJourneyTest {

    /** A minute of the story; half of the twelve seconds of the promise are left when somebody is paged. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private final Stack stack;

    MondayPromiseJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B6 B16 A19 A20 A20b What was promised for Monday is at risk, somebody is paged, it is kept, and both are asked; yes-but is no yes, and the second attempt is let go")
    void keepsThePromiseAndGoesRoundOnceMore() throws Exception {
        // given
        var told = new StringWriter();
        // when
        int code = new MondayPromise(Site.of(stack.settings()), SHORT, new PrintWriter(told, true)).play();
        // then
        assertThat(code).as(told.toString()).isZero();
        assertThat(told.toString()).contains("RELEASED on attempt 2", "promise KEPT", "paged: milan");
        assertThat(ToldEvents.in(stack.settings().ports()).types())
                .contains("commitment.made.v1", "commitment.at-risk.v1", "oncall.paged.v1", "commitment.kept.v1");
    }
}
