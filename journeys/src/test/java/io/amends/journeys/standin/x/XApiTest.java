package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.journeys.standin.Http;
import io.amends.journeys.standin.Http.Reply;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.amends.journeys.standin.StandIns;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@DisplayName("X API v2, where the brand writes")
class XApiTest {

    private static final String INES = "2000000000000000001";

    private final StandInSettings settings = StandInSettings.ofVlinder(Ports.FREE, null);
    private StandIns standIns;
    private Persona ines;

    @BeforeEach
    void start() {
        standIns = StandIns.start(settings);
        ines = standIns.network().person("ines_de_wit");
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    @Test
    void createsAReplyThatTheCustomerSees() {
        String complaint = ines.posts("@VlinderHelpt alweer geen internet");

        Reply reply = replyTo(complaint, "Wat naar, we kijken meteen");

        JsonObject post = reply.json().getJsonObject("data");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(post.getString("text")).isEqualTo("@ines_de_wit Wat naar, we kijken meteen");
        assertThat(post.getJsonArray("edit_history_tweet_ids")).isEqualTo(JsonArray.of(post.getString("id")));
        assertThat(ines.sees()).extracting(Item::shownText)
                .containsExactly("@VlinderHelpt alweer geen internet", "Wat naar, we kijken meteen");
    }

    @Test
    void sendsADirectMessage() {
        Reply reply = messageTo(INES, "Je krijgt 25 euro terug");

        JsonObject sent = reply.json().getJsonObject("data");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(sent.getString("dm_conversation_id")).isEqualTo("1000000000000000001-" + INES);
        assertThat(ines.sees()).extracting(Item::id).containsExactly(sent.getString("dm_event_id"));
        assertThat(standIns.network().privateLog()).hasSize(1);
        assertThat(standIns.network().publicLog()).isEmpty();
    }

    @Test
    void refusesAStranger() {
        Reply reply = Http.post(api("/2/tweets"), "{\"text\":\"hallo\"}", Map.of("Authorization", "Bearer guess"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json()).isEqualTo(problem("Unauthorized", 401, "Unauthorized"));
        assertThat(standIns.network().publicLog()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(post(JsonObject.of("text", "é".repeat(280))).status()).isEqualTo(201);

        Reply reply = post(JsonObject.of("text", "日".repeat(141)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().getString("type")).isEqualTo("https://api.twitter.com/2/problems/invalid-request");
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .startsWith("Your Tweet text is too long.");
    }

    @Test
    void refusesTheSameWordsToTheSamePersonTwice() {
        String first = ines.posts("@VlinderHelpt hallo?");
        String other = standIns.network().person("bram_bakker").posts("@VlinderHelpt hallo?");
        replyTo(first, "We kijken ernaar");

        Reply again = replyTo(first, "We kijken ernaar");

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.json()).isEqualTo(
                problem("Forbidden", 403, "You are not allowed to create a Tweet with duplicate content."));
        assertThat(replyTo(other, "We kijken ernaar").status()).isEqualTo(201);
        assertThat(standIns.network().publicLog()).hasSize(2);
    }

    @Test
    void refusesAReplyToWhatWasDeleted() {
        String complaint = ines.posts("@VlinderHelpt wat een bende");
        ines.deletes(complaint);

        Reply reply = replyTo(complaint, "Sorry!");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().getString("detail")).contains("deleted or not visible to you");
    }

    @Test
    void refusesAMessageToWhoeverWantsNone() {
        ines.refusesMessages();

        Reply reply = messageTo(INES, "Kun je ons je klantnummer sturen?");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().getString("detail"))
                .isEqualTo("You do not have permission to DM one or more participants.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "[]", "{\"text\":", "{\"text\":\" \"}", "{\"text\":\"a\",\"reply\":\"b\"}" })
    void refusesWhatIsNoPost(String body) {
        assertThat(Http.post(api("/2/tweets"), body, authorized()).status()).isEqualTo(400);
    }

    @Test
    void failsAsOftenAsItWasToldTo() {
        standIns.network().mishaps().failNext(2);

        assertThat(post(JsonObject.of("text", "een")).json())
                .isEqualTo(problem("Service Unavailable", 503, "Service Unavailable"));
        assertThat(post(JsonObject.of("text", "een")).status()).isEqualTo(503);
        assertThat(post(JsonObject.of("text", "een")).status()).isEqualTo(201);
    }

    @Test
    void isOutUntilItRecovers() {
        standIns.network().mishaps().outage();
        assertThat(messageTo(INES, "hallo").status()).isEqualTo(503);
        assertThat(messageTo(INES, "hallo").status()).isEqualTo(503);

        standIns.network().mishaps().recover();

        assertThat(messageTo(INES, "hallo").status()).isEqualTo(201);
    }

    @Test
    void limitsTheRateAndSaysUntilWhen() {
        standIns.network().mishaps().rateLimitNext(1);

        Reply reply = post(JsonObject.of("text", "een"));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("x-rate-limit-remaining")).isEqualTo("0");
        assertThat(Long.parseLong(reply.header("x-rate-limit-reset")))
                .isBetween(System.currentTimeMillis() / 1_000, System.currentTimeMillis() / 1_000 + 3);
    }

    @Test
    void losesTheAnswerAfterTheEffect() {
        standIns.network().mishaps().loseAnswerNext(1);

        assertThatThrownBy(() -> post(JsonObject.of("text", "een"))).isInstanceOf(UncheckedIOException.class);

        assertThat(standIns.network().publicLog()).extracting(Post::shownText).containsExactly("een");
        assertThat(post(JsonObject.of("text", "een")).status()).isEqualTo(403);
    }

    private Reply replyTo(String id, String text) {
        return post(new JsonObject().put("text", text).put("reply", JsonObject.of("in_reply_to_tweet_id", id)));
    }

    private Reply post(JsonObject body) {
        return Http.post(api("/2/tweets"), body.encode(), authorized());
    }

    private Reply messageTo(String person, String text) {
        return Http.post(api("/2/dm_conversations/with/" + person + "/messages"),
                JsonObject.of("text", text).encode(), authorized());
    }

    private URI api(String path) {
        return standIns.network().address().resolve(path);
    }

    private Map<String, String> authorized() {
        return Map.of("Authorization", "Bearer " + settings.network().accessToken());
    }

    private static JsonObject problem(String title, int status, String detail) {
        return new JsonObject().put("title", title).put("type", "about:blank").put("status", status)
                .put("detail", detail);
    }
}
