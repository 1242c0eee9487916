package io.amends.journeys.faults.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half a minute long each, so they run in integration only. */
@EnabledIfSystemProperty(named = "amends.long", matches = "true")
class TimersJourneyTest {

    /** In its plans the clock jumps ahead: who goes by one that is behind fires nothing early. */
    private static final long SEED = 8;

    @TempDir
    Path data;

    @Test
    @DisplayName("I7 fault-F18 fault-F19 No timer fires early, twice or not at all while who fires is killed and told the wrong time")
    void holdsWhileWhoFiresIsStruck() throws Exception {
        assertThat(run(1, Optional.empty())).matches(TimerVerdict::isGood);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A run in which somebody made a mistake with timers turns red")
    void turnsRedOnAMistake(TimerMistake mistake) throws Exception {
        assertThat(run(0, Optional.of(mistake))).matches(verdict -> !verdict.isGood()).matches(TimerVerdict::isAsExpected);
    }

    private TimerVerdict run(int kills, Optional<TimerMistake> mistake) throws Exception {
        var settings = new TimerSettings(data, 200, kills, 1, SEED, 2, Duration.ofSeconds(3), mistake);
        var verdict = new TimerRun(settings, new PrintWriter(System.out, true)).play();
        System.out.println(verdict);
        return verdict;
    }
}
