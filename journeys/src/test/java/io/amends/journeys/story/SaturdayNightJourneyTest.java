package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
class SaturdayNightJourneyTest {

    private final Stack stack;

    SaturdayNightJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B8 B30 Eighty euro on a mandate of fifty: fifty at once, thirty at breakfast with one tap, and nobody is woken")
    void givesFiftyAtOnceAndThirtyAtBreakfast() throws Exception {
        // given
        var told = new StringWriter();
        int effectsBefore = stack.standIns().company().effects().size();
        // when
        int code = new SaturdayNight(Site.of(stack.settings()), new PrintWriter(told, true)).play();
        // then
        assertThat(code).as(told.toString()).isZero();
        assertThat(told.toString()).contains("RELEASED", "1 permissions", "80 euro given");
        var effects = stack.standIns().company().effects();
        assertThat(effects.subList(effectsBefore, effects.size())).as("B31 each once")
                .filteredOn(effect -> effect.customerNumber().equals("6203-1177"))
                .extracting(effect -> effect.amount().minor()).containsExactly(5000L, 3000L);
    }
}
