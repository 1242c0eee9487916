package io.amends.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WalkJourneyTest {

    @TempDir
    Path data;

    @Test
    @DisplayName("I1 I2 I3 I4 I5 I7 I11 B31 fault-F1 fault-F2 fault-F4 fault-F6 Nothing is lost, doubled, misplaced or done above the mandate while all around is killed")
    void holdsWhileServicesAndServersAreKilled() throws Exception {
        // given
        var settings = new WalkSettings(data, 300, 3, 3, Map.of(), Optional.empty());
        // when
        var verdict = new Walk(settings, new PrintWriter(System.out, true)).play();
        // then
        assertThat(verdict).matches(Verdict::isGood);
    }
}
