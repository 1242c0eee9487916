package io.amends.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Progress;

/** Two short runs on one stack, one after the other, as starting one takes longer than either. */
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(OrderAnnotation.class)
class WalkJourneyTest {

    private static final Map<Part, Integer> REPLICAS = Map.of(Part.TICKET_SERVICE, 2);

    @TempDir
    static Path data;

    private static Battlefield field;

    @BeforeAll
    static void start() throws Exception {
        field = Battlefield.prepare(settings(0, 0, 0), RemediesRun.SHORT, Progress.NONE);
    }

    @AfterAll
    static void stop() {
        field.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(1)
    @DisplayName("I1 I2 I3 I4 I5 I7 I11 B31 fault-F1 fault-F2 fault-F4 fault-F6 Nothing is lost, doubled, misplaced or done above the mandate while all around is killed")
    void holdsWhileServicesAndServersAreKilled() throws Exception {
        // when
        var verdict = new Walk(settings(300, 3, 3), new PrintWriter(System.out, true)).playOn(field);

        // then
        assertThat(verdict).matches(Verdict::isGood);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(2)
    @DisplayName("B31 I4 I5 I10 fault-F9 fault-F12 fault-F23 Each remedy takes effect once at most while one company system answers badly, another one hangs, and ticket-service is killed")
    void carriesEachRemedyOutOnce() throws Exception {
        // given
        var settings = settings(40, 1, 2);

        // when
        var verdict = new RemediesRun(settings, new PrintWriter(System.out, true)).playOn(field);

        // then
        assertThat(verdict).matches(RemediesVerdict::isGood);
    }

    private static WalkSettings settings(int messages, int kills, long seed) {
        return new WalkSettings(data, messages, kills, seed, REPLICAS, Optional.empty());
    }
}
