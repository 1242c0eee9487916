package io.amends.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.amends.journeys.faults.Strike.Crash;
import io.amends.journeys.faults.Strike.Kill;

class PlanTest {

    private static final List<String> SERVICES = List.of("ticket-service", "channel-service", "followup-service");

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(Plan.of(30, 7, SERVICES)).isEqualTo(Plan.of(30, 7, SERVICES)).isNotEqualTo(Plan.of(30, 8, SERVICES));
    }

    @Test
    void comesByEveryCrashPointAndEveryServerInALongRun() {
        // when
        var strikes = Plan.of(Plan.LONG, 7, SERVICES).steps().stream().map(Plan.Step::kill).toList();
        // then
        assertThat(strikes).hasSize(Plan.LONG)
                .contains(new Kill("kafka"), new Kill("postgresql"))
                .filteredOn(Crash.class::isInstance)
                .extracting(strike -> ((Crash) strike).place())
                .containsAll(CrashPoints.ALL);
    }
}
