package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
class FridayNightJourneyTest {

    private final Stack stack;

    FridayNightJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B1 From the post to the satisfied verdict by one person, within three actions, sixty seconds and no permission")
    void endsReleasedWithinTheMeasure() throws Exception {
        // given
        var told = new StringWriter();
        int effectsBefore = stack.standIns().company().effects().size();
        // when
        int code = new FridayNight(Site.of(stack.settings()), new PrintWriter(told, true)).play();
        // then
        assertThat(told.toString()).contains("RELEASED").contains("0 permissions");
        assertThat(code).as(told.toString()).isZero();
        assertThat(stack.standIns().company().effects()).as("B31 one effect").hasSize(effectsBefore + 1);
    }
}
