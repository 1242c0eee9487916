package io.amends.followups.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.events.EventTypes;
import io.amends.followups.House;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExecutionTest {

    private static final Instant NOW = Instant.now();

    private final Stories ines = Stories.ofInes();

    @Inject
    House house;

    @Test
    @DisplayName("B27 A decision that has not taken effect in time is told, once")
    void tellsThatADecisionIsNotCarriedOut() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.isDecided(NOW.minus(Duration.ofHours(1))));

        await().untilAsserted(() -> assertThat(house.timers(ines.ticket())).containsExactly("EXECUTION 1 FIRED"));
        assertThat(house.told(ines.ticket())).filteredOn(event -> event.startsWith("execution.")).singleElement().asString()
                .startsWith("execution.overdue.v1 ");
    }

    @Test
    @DisplayName("B27 The effect ends the waiting for it")
    void endsWithTheEffect() {
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.isDecided(NOW));
        house.tells(EventTypes.TICKET_STAGE_CHANGED, ines.ticket(), ines.awaitsVerdict(NOW.plusSeconds(1)));

        assertThat(house.timers(ines.ticket())).containsExactlyInAnyOrder("EXECUTION 1 CANCELLED",
                "RETURN_MESSAGE 1 PENDING");
    }
}
