package io.amends.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.amends.journeys.launcher.Part;

/** Some minutes long, so it runs in integration only. */
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
class MistakesJourneyTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(names = { "ACKNOWLEDGE_BEFORE_COMMIT", "RELAY_BY_LAST_ID", "AUTHORITY_AT_THE_CLICK" })
    @DisplayName("A run in which somebody made a mistake turns red")
    void areFound(MistakeOnPurpose mistake) throws Exception {
        // given
        var settings = new WalkSettings(data, 300, 3, 1, Map.of(), Optional.of(mistake));
        // when
        var verdict = new Walk(settings, new PrintWriter(System.out, true)).play();
        // then
        assertThat(verdict.isGood()).isFalse();
        assertThat(verdict).matches(Verdict::isAsExpected);
    }

    @ParameterizedTest
    @EnumSource(names = { "NEW_KEY_ON_RETRY", "CLAIM_BEFORE_CHECK", "FORGET_THE_LEASE" })
    @DisplayName("I4 I5 A run in which somebody made a mistake with remedies turns red")
    void areFoundWithRemedies(MistakeOnPurpose mistake) throws Exception {
        // given
        var settings = new WalkSettings(data, 150, 1, 2, Map.of(Part.TICKET_SERVICE, 2), Optional.of(mistake));

        // when
        var verdict = new RemediesRun(settings, new PrintWriter(System.out, true)).play();

        // then
        assertThat(verdict.isGood()).isFalse();
        assertThat(verdict).matches(RemediesVerdict::isAsExpected);
    }
}
