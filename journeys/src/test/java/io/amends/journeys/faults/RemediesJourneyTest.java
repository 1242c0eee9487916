package io.amends.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import io.amends.journeys.launcher.Part;

/** A minute long, so it runs in integration only. */
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
class RemediesJourneyTest {

    @TempDir
    Path data;

    @Test
    @DisplayName("B31 I4 I5 fault-F9 fault-F12 fault-F23 Each remedy takes effect once at most, and none above the mandate, while the company system answers badly and ticket-service is killed")
    void takeEffectOnce() throws Exception {
        // given
        var settings = new WalkSettings(data, 200, 3, 3, Map.of(Part.TICKET_SERVICE, 2), Optional.empty());

        // when
        var verdict = new RemediesRun(settings, new PrintWriter(System.out, true)).play();

        // then
        assertThat(verdict).matches(RemediesVerdict::isGood);
    }
}
