package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandInSettings.Ports;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

@DisplayName("A replayed post")
class XActivityPayloadsTest {

    private static final Instant LONG_AGO = Instant.parse("2015-02-16T23:43:02Z");

    private final StandInSettings.Network network = StandInSettings.ofVlinder(Ports.FREE, null).network();
    private final XActivityPayloads payloads = new XActivityPayloads(network);

    @Test
    void isASignedMentionOfTheBrand() {
        SignedWebhook webhook = payloads.mention(post("1", "user-7c0ce47ed7", "@SomeAir my bag is gone 😡"));

        JsonObject payload = payload(webhook);
        assertThat(webhook.signature()).isEqualTo(new XSignature(network.consumerSecret()).of(webhook.body()));
        assertThat(payload.getString("id")).isEqualTo("1");
        assertThat(payload.getString("text")).isEqualTo("@VlinderHelpt my bag is gone 😡");
        assertThat(payload.getString("created_at")).isEqualTo("2015-02-16T23:43:02.000Z");
        assertThat(payload.getJsonObject("entities").getJsonArray("mentions").getJsonObject(0).getString("id"))
                .isEqualTo("1000000000000000001");
    }

    @Test
    void addressesTheBrandEvenIfItAddressedNobody() {
        SignedWebhook webhook = payloads.mention(post("1", "user-1", "my bag is gone"));

        assertThat(payload(webhook).getString("text")).isEqualTo("@VlinderHelpt my bag is gone");
    }

    @Test
    void comesFromTheSameAccountWheneverTheAuthorIsTheSame() {
        String author = payload(payloads.mention(post("1", "user-1", "a"))).getString("author_id");

        assertThat(payload(payloads.mention(post("2", "user-1", "b"))).getString("author_id")).isEqualTo(author);
        assertThat(payload(payloads.mention(post("3", "user-2", "c"))).getString("author_id")).isNotEqualTo(author);
        assertThat(author).matches("[1-9][0-9]{0,18}");
    }

    @Test
    void isTheSameBytesWhenItIsRepeated() {
        RealPost post = post("1", "user-1", "again");

        assertThat(payloads.mention(post).body()).isEqualTo(payloads.mention(post).body());
    }

    private static RealPost post(String id, String author, String text) {
        return new RealPost(id, author, LONG_AGO, text);
    }

    private static JsonObject payload(SignedWebhook webhook) {
        return new JsonObject(Buffer.buffer(webhook.body())).getJsonObject("data").getJsonObject("payload");
    }
}
