package io.amends.followups.oncall.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.followups.House;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutboxDutyNoticesTest {

    private final House house;

    OutboxDutyNoticesTest(House house) {
        this.house = house;
    }

    @Test
    @DisplayName("B16 Says at start who is on duty, also when it is nobody")
    void tellsAtStart() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(house.told(OutboxDutyNotices.DUTY))
                .isNotEmpty()
                .first().asString().startsWith("duty.changed.v1 ").contains("\"at\":").doesNotContain("person"));
    }
}
