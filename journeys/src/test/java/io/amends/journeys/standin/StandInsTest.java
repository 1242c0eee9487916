package io.amends.journeys.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.StandInSettings.Ports;

@DisplayName("The stand-ins")
class StandInsTest {

    @Test
    void leaveNoPortOpenWhenTheyEnd() {
        StandIns first = StandIns.start(StandInSettings.ofVlinder(Ports.FREE, null));
        Ports same = new Ports(first.network().address().getPort(), first.company().address().getPort(),
                first.partner().address().getPort());
        first.close();

        try (StandIns second = StandIns.start(StandInSettings.ofVlinder(same, null))) {
            assertThat(second.partner().address().getPort()).isEqualTo(same.partner());
        }
    }

    @Test
    void saySoWhenAPortIsTaken() {
        try (StandIns first = StandIns.start(StandInSettings.ofVlinder(Ports.FREE, null))) {
            int taken = first.company().address().getPort();
            var settings = StandInSettings.ofVlinder(new Ports(0, taken, 0), null);

            assertThatThrownBy(() -> StandIns.start(settings)).hasMessageContaining("port " + taken);
        }
    }

    @Test
    void keepTheirSecretsOutOfLogs() {
        StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);

        assertThat(settings.toString() + settings.network()).doesNotContain(settings.companySecret(),
                settings.partnerSecret(), settings.network().consumerSecret(), settings.network().accessToken());
    }
}
