package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(ConsoleJourneyTest.INBOX)
class ConsoleJourneyTest {

    /** The browser looks at all that lies in it, so nobody else fills it meanwhile. */
    static final String INBOX = "inbox";

    /** Then each page is looked at on a phone and at a desk, in both languages. */
    private static final boolean LONG = Boolean.getBoolean("amends.long");

    private final Stack stack;

    ConsoleJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B1 B8 B30 Friday 23:00 and the heart of Saturday 02:00 through the console in a real browser, on a phone, without a finding by axe")
    void playsBothNightsInABrowser() throws Exception {
        // given
        var console = stack.settings().repository().resolve("console");
        stack.standIns().network().person("noor_vermeer");
        var screenshots = Path.of("target", "screenshots").toAbsolutePath();
        // when
        var command = new ArrayList<>(List.of("node", "e2e/story.mjs", "--origin", stack.settings().origin(),
                "--screenshots", screenshots.toString(), "--user", "nora", "--password", "nora", "--customer", "noor_vermeer"));
        if (LONG) {
            command.add("--everywhere");
        }
        var story = new ProcessBuilder(command).directory(console.toFile()).inheritIO().start();
        // then
        assertThat(story.waitFor(LONG ? 10 : 4, TimeUnit.MINUTES)).as("the story ends").isTrue();
        assertThat(story.exitValue()).isZero();
    }
}
