package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.amends.journeys.launcher.Arrival;
import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
class ReplayJourneyTest {

    private final Stack stack;

    ReplayJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("I1 I2 I3 Every post ends as exactly one entry of a ticket in the network's order, though some come twice and all in disorder")
    void losesDoublesAndMisplacesNothing(@TempDir Path folder) throws Exception {
        // given
        var lines = IntStream.range(0, 100)
                .mapToObj(i -> "59000000000000%04d,2026-11-20T22:%02d:%02dZ,author-%d,\"@airline flight %d is late, again\""
                        .formatted(i, i / 60, i % 60, i % 30, i))
                .toList();
        var file = Files.writeString(folder.resolve("posts.csv"),
                "tweet_id,created_at,author,text\n" + String.join("\n", lines));
        var told = new StringWriter();
        // when
        int code = new Replay(stack, new PrintWriter(told, true)).play(file, 0, 0, new Arrival(10, 50, 7));
        // then
        assertThat(told.toString()).contains("sent 110, accepted 100, duplicates 10, refused 0")
                .contains("lost 0, doubled 0, out of order 0");
        assertThat(code).isZero();
    }
}
