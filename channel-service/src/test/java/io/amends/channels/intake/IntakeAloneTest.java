package io.amends.channels.intake;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(IntakeAloneTest.NothingButPostgresql.class)
class IntakeAloneTest {

    private static final String NOBODY = "127.0.0.1:1";

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    @Test
    @DisplayName("I2 Without Kafka and without the identity provider webhooks are taken and read, and their events wait")
    void takesWebhooksOnPostgresqlAlone() {
        // given
        var id = freshId();
        // when
        deliver(mention(id, ines(), "help"));
        // then
        eventually(() -> assertThat(database.count("message where external_id = ?", id)).isEqualTo(1));
        assertThat(database.count("outbox where published_at is null and payload like ?", "%" + id + "%")).isEqualTo(1);
    }

    @Test
    @DisplayName("trap-P12 Without Kafka and without the identity provider the service stays ready")
    void staysReady() {
        given().port(managementPort).get("/q/health/ready").then().statusCode(200);
        given().port(managementPort).get("/q/health/live").then().statusCode(200);
    }

    public static class NothingButPostgresql implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://" + NOBODY + "/realms/amends",
                    "quarkus.oidc.connection-delay", "1S",
                    "mp.messaging.outgoing.outbox.bootstrap.servers", NOBODY,
                    "mp.messaging.incoming.ticket-events.bootstrap.servers", NOBODY,
                    "mp.messaging.incoming.channel-events.bootstrap.servers", NOBODY,
                    "mp.messaging.incoming.followup-events.bootstrap.servers", NOBODY);
        }
    }
}
