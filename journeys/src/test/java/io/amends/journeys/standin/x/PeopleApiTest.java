package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.Http;
import io.amends.journeys.standin.Http.Reply;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.amends.journeys.standin.StandIns;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@DisplayName("X, where people write")
class PeopleApiTest {

    private final StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);
    private final App app = new App(settings.network().consumerSecret());
    private StandIns standIns;

    @BeforeEach
    void start() {
        standIns = StandIns.start(settings);
    }

    @AfterEach
    void stop() {
        standIns.close();
        app.close();
    }

    @Test
    void listsThePeopleButNotTheBrand() {
        JsonArray people = Http.get(at("/people")).json().getJsonArray("items");

        assertThat(people).contains(JsonObject.of("handle", "ines_de_wit", "name", "Ines de Wit"))
                .noneMatch(person -> person.toString().contains("VlinderHelpt"));
    }

    @Test
    void showsATalkFromBothSidesOldestFirst() {
        String post = Http.post(at("/people/ines_de_wit/posts"), JsonObject.of("text", "@VlinderHelpt geen internet"))
                .json().getString("id");
        String message = Http.post(at("/people/ines_de_wit/messages"), JsonObject.of("text", "4711-2208"))
                .json().getString("id");

        JsonObject view = Http.get(at("/people/ines_de_wit")).json();

        assertThat(view.getString("name")).isEqualTo("Ines de Wit");
        assertThat(view.getJsonArray("items").getJsonObject(0)).isEqualTo(new JsonObject()
                .put("id", post)
                .put("kind", "POST")
                .put("author", JsonObject.of("handle", "ines_de_wit", "name", "Ines de Wit", "brand", false))
                .put("text", "@VlinderHelpt geen internet")
                .put("at", view.getJsonArray("items").getJsonObject(0).getString("at"))
                .put("inReplyTo", null)
                .put("delivered", false));
        assertThat(view.getJsonArray("items").getJsonObject(1).getString("id")).isEqualTo(message);
        assertThat(view.getJsonArray("items").getJsonObject(1).getString("kind")).isEqualTo("DM");
    }

    @Test
    void tellsWhatWasDelivered() {
        standIns.network().deliverTo(app.webhook());

        standIns.network().person("ines_de_wit").writes("hallo?");

        await().untilAsserted(() -> assertThat(Http.get(at("/people/ines_de_wit")).json().getJsonArray("items")
                .getJsonObject(0).getBoolean("delivered")).isTrue());
    }

    @Test
    void forgetsADeletedPost() {
        String post = standIns.network().person("ines_de_wit").posts("@VlinderHelpt bah");

        assertThat(Http.delete(at("/people/bram_bakker/posts/" + post)).status()).isEqualTo(404);
        assertThat(Http.delete(at("/people/ines_de_wit/posts/" + post)).status()).isEqualTo(204);
        assertThat(Http.get(at("/people/ines_de_wit")).json().getJsonArray("items")).isEmpty();
    }

    @Test
    void letsAnybodyJoinUnderAPossibleHandle() {
        assertThat(post("nieuw_hier").status()).isEqualTo(201);
        assertThat(Http.get(at("/people/nieuw_hier")).status()).isEqualTo(200);
        assertThat(Http.get(at("/people/onbekend")).status()).isEqualTo(404);
        assertThat(post("veel_te_lange_naam").status()).isEqualTo(404);
        assertThat(post("VlinderHelpt").status()).isEqualTo(404);
    }

    @Test
    void refusesAReplyToNothing() {
        Reply reply = Http.post(at("/people/ines_de_wit/posts"), JsonObject.of("text", "ja", "inReplyTo", "1"));

        assertThat(reply.status()).isEqualTo(403);
    }

    private Reply post(String handle) {
        return Http.post(at("/people/" + handle + "/posts"), JsonObject.of("text", "@VlinderHelpt hoi"));
    }

    private URI at(String path) {
        return standIns.network().address().resolve(path);
    }
}
