package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
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
        var events = ToldEvents.in(stack.settings().ports());
        assertThat(events.types()).contains("message.received.v1", "ticket.released.v1", "followup.due.v1");
        assertThat(events.mistakes()).as("events that are not what their schema says").isEmpty();
        assertThat(logs()).as("A14 nobody's words, names or numbers in a log").hasSizeGreaterThan(2)
                .allSatisfy(
                        log -> assertThat(log).contains("started in").doesNotContain("Does anybody care", "Ines", "ines_de_wit",
                                "4711-2208", "3511 AB", "no internet"));
    }

    private List<String> logs() throws IOException {
        var logs = new ArrayList<String>();
        for (Part service : List.of(Part.TICKET_SERVICE, Part.CHANNEL_SERVICE, Part.FOLLOWUP_SERVICE)) {
            logs.add(Files.readString(stack.settings().log(service)));
        }
        return logs;
    }
}
