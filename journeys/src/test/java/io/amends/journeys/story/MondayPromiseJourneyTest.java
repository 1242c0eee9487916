package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import io.amends.journeys.launcher.Stack;

/** Half a minute long, so it runs in integration only. */
@ExtendWith(WholeHouse.class)
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
class MondayPromiseJourneyTest {

    /** A minute of the story; the promise stands for twelve seconds then. */
    private static final Duration SHORT = Duration.ofMillis(600);

    private final Stack stack;

    MondayPromiseJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B6 A19 A20 A20b What was promised for Monday is at risk, then kept; yes-but is no yes, and the second attempt is let go")
    void keepsThePromiseAndGoesRoundOnceMore() throws Exception {
        // given
        var told = new StringWriter();
        // when
        int code = new MondayPromise(Site.of(stack.settings()), SHORT, new PrintWriter(told, true)).play();
        // then
        assertThat(code).as(told.toString()).isZero();
        assertThat(told.toString()).contains("at risk", "RELEASED on attempt 2", "promise KEPT");
        assertThat(ToldEvents.in(stack.settings().ports()).types())
                .contains("commitment.made.v1", "commitment.at-risk.v1", "commitment.kept.v1");
    }
}
