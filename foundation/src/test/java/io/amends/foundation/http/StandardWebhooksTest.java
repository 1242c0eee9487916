package io.amends.foundation.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.standardwebhooks.Webhook;

import io.amends.foundation.http.StandardWebhooks.Signed;

@DisplayName("control-1 A signature")
class StandardWebhooksTest {

    private static final String OLD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEW = "whsec_b25seS1mb3ItZGV2ZWxvcG1lbnQtYW5kLXRlc3Rz";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final Instant THEN = Instant.ofEpochSecond(1614265330);

    @Test
    @DisplayName("is that of the published vector")
    void signsAsPublished() {
        assertThat(new StandardWebhooks(OLD).headers("msg_p5jXN8AQM9LWM0D4loKWxJek", THEN, BODY))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("of two secrets is good for whoever knows either of them")
    void signsWithBoth() throws Exception {
        var now = Instant.now();
        var headers = new StandardWebhooks(List.of(OLD, NEW)).headers("msg_1", now, BODY);
        for (String known : List.of(OLD, NEW)) {
            new Webhook(known).verify(new String(BODY, UTF_8), published(headers));
            assertThat(new StandardWebhooks(known).isGenuine(signed(headers, BODY), now)).isTrue();
        }
        var single = new StandardWebhooks(NEW).headers("msg_1", now, BODY);
        assertThat(new StandardWebhooks(List.of(OLD, NEW)).isGenuine(signed(single, BODY), now)).isTrue();
    }

    @Test
    @DisplayName("input-A3 is not good for another body, id, time or secret")
    void refusesWhatWasChanged() {
        var verifier = new StandardWebhooks(OLD);
        var headers = verifier.headers("msg_1", THEN, BODY);
        assertThat(verifier.isGenuine(signed(headers, BODY), THEN)).isTrue();
        assertThat(verifier.isGenuine(signed(headers, "{\"test\":2432232314}".getBytes(UTF_8)), THEN)).isFalse();
        assertThat(verifier.isGenuine(signed(with(headers, "webhook-id", "msg_2"), BODY), THEN)).isFalse();
        assertThat(verifier.isGenuine(signed(with(headers, "webhook-timestamp", "1614265331"), BODY), THEN)).isFalse();
        assertThat(new StandardWebhooks(NEW).isGenuine(signed(headers, BODY), THEN)).isFalse();
    }

    @Test
    @DisplayName("input-A7 is of the bytes: an invalid one and its replacement are two")
    void signsBytes() {
        byte[] invalid = { '{', (byte) 0xff, '}' };
        var verifier = new StandardWebhooks(OLD);
        var headers = verifier.headers("msg_1", THEN, invalid);
        assertThat(verifier.isGenuine(signed(headers, invalid), THEN)).isTrue();
        assertThat(verifier.isGenuine(signed(headers, new String(invalid, UTF_8).getBytes(UTF_8)), THEN)).isFalse();
    }

    @Test
    @DisplayName("is good for five minutes, before and after")
    void wantsItFresh() {
        var verifier = new StandardWebhooks(OLD);
        var signed = signed(verifier.headers("msg_1", THEN, BODY), BODY);
        assertThat(verifier.isGenuine(signed, THEN.plusSeconds(300))).isTrue();
        assertThat(verifier.isGenuine(signed, THEN.plusSeconds(301))).isFalse();
        assertThat(verifier.isGenuine(signed, THEN.minusSeconds(301))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "webhook-id", "webhook-timestamp", "webhook-signature" })
    @DisplayName("input-A1 that is missing in part is none")
    void wantsAllHeaders(String missing) {
        var verifier = new StandardWebhooks(OLD);
        var headers = verifier.headers("msg_1", THEN, BODY).entrySet().stream()
                .filter(header -> !header.getKey().equals(missing))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(verifier.isGenuine(signed(headers, BODY), THEN)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_not base64 at all!!",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\r\nx-evil: 1" })
    @DisplayName("input-E10 E11 A6 is never made with a secret that is none")
    void refusesWhatIsNoSecret(String secret) {
        assertThatThrownBy(() -> new StandardWebhooks(secret)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Signed signed(Map<String, String> headers, byte[] body) {
        return new Signed(headers.get("webhook-id"), headers.get("webhook-timestamp"), headers.get("webhook-signature"), body);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private static HttpHeaders published(Map<String, String> headers) {
        return HttpHeaders.of(headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))), (name, value) -> true);
    }
}
