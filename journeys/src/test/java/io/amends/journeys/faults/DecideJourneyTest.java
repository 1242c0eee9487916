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

import io.amends.journeys.faults.race.Races;
import io.amends.journeys.launcher.Progress;

/** Some minutes long, so it runs in integration only. */
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
class DecideJourneyTest {

    private static final long SEED = 1;

    @TempDir
    Path data;

    @Test
    @DisplayName("B4 B8 B11 B24 I5 In 300 rounds of each race nobody gives more than they may, and every loser is told why")
    void holdsWhenDecisionsStriveWithEachOther() throws Exception {
        assertThat(isGood(300, Optional.empty())).isTrue();
    }

    @Test
    @DisplayName("A run in which authority is read at the click turns red")
    void turnsRedWhenAuthorityIsReadAtTheClick() throws Exception {
        assertThat(isGood(5, Optional.of(MistakeOnPurpose.AUTHORITY_AT_THE_CLICK))).isFalse();
    }

    private boolean isGood(int rounds, Optional<MistakeOnPurpose> mistake) throws Exception {
        var settings = new WalkSettings(data, 0, 0, SEED, Map.of(), mistake);
        try (var field = Battlefield.prepare(settings, Progress.NONE)) {
            return new Races(field.stack(), rounds, SEED, new PrintWriter(System.out, true)).run();
        }
    }
}
