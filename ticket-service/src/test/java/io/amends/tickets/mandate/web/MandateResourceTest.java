package io.amends.tickets.mandate.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
class MandateResourceTest {

    @Inject
    Pool pool;

    @BeforeEach
    void giveNoraFiftyEuros() {
        pool.query("delete from mandate").execute().await().indefinitely();
        pool.query("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, accepted_at)
                values (gen_random_uuid(), 'ROLE', 'community-manager', 'refund', 5000, 'EUR', now())""")
                .execute().await().indefinitely();
    }

    @Test
    @DisplayName("B4 Shows what she may give before she acts")
    void showsWhatNoraMayGive() {
        given().auth().oauth2(Token.nora())
                .when().get("/v1/me/mandate")
                .then().statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].keySet().size()", equalTo(4))
                .body("items[0].remedy", equalTo("refund"))
                .body("items[0].limit", equalTo(java.util.Map.of("minor", 5000, "currency", "EUR")))
                .body("items[0].words", equalTo("Refund up to €50.00"))
                .body("items[0].version", equalTo(1))
                .body("items[1].remedy", equalTo("words"))
                .body("items[1].limit", nullValue());
    }

    @Test
    void showsItInDutch() {
        given().auth().oauth2(Token.nora()).header("Accept-Language", "nl-NL")
                .when().get("/v1/me/mandate")
                .then().body("items[0].words", equalTo("Terugbetaling tot €\u00a050,00"));
    }

    @Test
    void refusesPartners() {
        given().auth().oauth2(Token.of("partner")).when().get("/v1/me/mandate").then().statusCode(403);
    }
}
