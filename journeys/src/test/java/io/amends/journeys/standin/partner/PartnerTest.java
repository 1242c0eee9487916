package io.amends.journeys.standin.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.Http;
import io.amends.journeys.standin.Signer;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.amends.journeys.standin.StandIns;
import io.vertx.core.json.JsonObject;

@DisplayName("The integration partner")
class PartnerTest {

    private static final String BODY = "{\"type\":\"ticket.released\",\"data\":{\"stage\":\"RELEASED\"}}";

    private final StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);
    private final Signer signer = new Signer(settings.partnerSecret());
    private StandIns standIns;
    private Partner partner;

    @BeforeEach
    void start() {
        standIns = StandIns.start(settings);
        partner = standIns.partner();
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    @Test
    void keepsWhatIsGenuine() {
        assertThat(send(signer.headersFor("msg_1", BODY))).isEqualTo(204);

        JsonObject received = Http.get(partner.address().resolve("/received")).json();
        JsonObject kept = received.getJsonArray("items").getJsonObject(0);
        assertThat(kept.fieldNames()).containsExactlyInAnyOrder("id", "type", "at", "body");
        assertThat(kept.getString("id")).isEqualTo("msg_1");
        assertThat(kept.getString("type")).isEqualTo("ticket.released");
        assertThat(kept.getJsonObject("body")).isEqualTo(new JsonObject(BODY));
    }

    @Test
    void refusesWhatIsNot() {
        Signer stranger = new Signer(settings.companySecret());

        assertThat(send(stranger.headersFor("msg_1", BODY))).isEqualTo(401);
        assertThat(send(signer.headersFor("msg_1", BODY + " "))).isEqualTo(401);
        assertThat(send(Map.of())).isEqualTo(401);
        assertThat(partner.received()).isEmpty();
    }

    @Test
    void failsAsOftenAsItWasToldTo() {
        partner.mishaps().failNext(2);

        assertThat(send(signer.headersFor("msg_1", BODY))).isEqualTo(500);
        assertThat(send(signer.headersFor("msg_1", BODY))).isEqualTo(500);
        assertThat(send(signer.headersFor("msg_1", BODY))).isEqualTo(204);
        assertThat(partner.received()).extracting(Receipt::id).containsExactly("msg_1");
    }

    private int send(Map<String, String> headers) {
        return Http.post(partner.webhook(), BODY, headers).status();
    }
}
