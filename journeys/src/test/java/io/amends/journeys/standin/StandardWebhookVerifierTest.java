package io.amends.journeys.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.journeys.standin.StandardWebhookVerifier.Finding;

@DisplayName("The signature of Standard Webhooks")
class StandardWebhookVerifierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final StandardWebhookVerifier verifier = verifierAt(SIGNED_AT);

    @Test
    void acceptsTheVectorThatAllLibrariesShare() {
        assertThat(verifier.check(request(SIGNATURE, BODY))).isEqualTo(Finding.GENUINE);
    }

    @Test
    void agreesWithTheReferenceLibrary() {
        String signature = new Signer(SECRET).sign(ID, SIGNED_AT, "{\"words\":\"héél fijn 🎉\"}");

        assertThat(verifier.check(request(signature, "{\"words\":\"héél fijn 🎉\"}"))).isEqualTo(Finding.GENUINE);
    }

    @Test
    void acceptsAnyOfTheSignaturesOfARotation() {
        String older = new Signer("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").sign(ID, SIGNED_AT, BODY);

        assertThat(verifier.check(request(older + " " + SIGNATURE, BODY))).isEqualTo(Finding.GENUINE);
        assertThat(verifier.check(request(older, BODY))).isEqualTo(Finding.FORGED);
    }

    @ParameterizedTest(name = "signature \"{0}\" over {1}")
    @CsvSource(delimiter = '|', value = {
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= | {\"test\": 2432232315}",
            "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= | {\"test\": 2432232314}",
            "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= | {\"test\": 2432232314}",
            "v1, | {\"test\": 2432232314}"
    })
    void refusesWhatWasNotSignedSo(String signature, String body) {
        assertThat(verifier.check(request(signature, body))).isEqualTo(Finding.FORGED);
    }

    @Test
    void tellsAnInvalidByteFromTheReplacementCharacter() {
        String signature = new Signer(SECRET).sign(ID, SIGNED_AT, "\uFFFD");
        byte[] invalid = { (byte) 0xFF };

        assertThat(verifier.check(request(signature, "\uFFFD"))).isEqualTo(Finding.GENUINE);
        assertThat(verifier.check(new SignedRequest(ID, "1614265330", signature, invalid))).isEqualTo(Finding.FORGED);
    }

    @ParameterizedTest(name = "{0} s later: {1}")
    @CsvSource({ "300, GENUINE", "301, NOT_FRESH", "-300, GENUINE", "-301, NOT_FRESH" })
    void toleratesFiveMinutes(long seconds, Finding finding) {
        StandardWebhookVerifier later = verifierAt(SIGNED_AT.plus(Duration.ofSeconds(seconds)));

        assertThat(later.check(request(SIGNATURE, BODY))).isEqualTo(finding);
    }

    @ParameterizedTest(name = "timestamp \"{0}\"")
    @CsvSource({ "yesterday", "99999999999999999999", "9223372036854775807", "1614265330.5" })
    void refusesATimestampThatIsNone(String timestamp) {
        var request = new SignedRequest(ID, timestamp, SIGNATURE, BODY.getBytes(UTF_8));

        assertThat(verifier.check(request)).isEqualTo(Finding.NOT_FRESH);
    }

    @Test
    void refusesARequestWithoutEachOfItsHeaders() {
        byte[] body = BODY.getBytes(UTF_8);

        assertThat(new SignedRequest("", "1614265330", SIGNATURE, body)).satisfies(this::missesAHeader);
        assertThat(new SignedRequest(ID, "", SIGNATURE, body)).satisfies(this::missesAHeader);
        assertThat(new SignedRequest(ID, "1614265330", "", body)).satisfies(this::missesAHeader);
    }

    private void missesAHeader(SignedRequest request) {
        assertThat(verifier.check(request)).isEqualTo(Finding.HEADERS_MISSING);
    }

    private static SignedRequest request(String signatures, String body) {
        return new SignedRequest(ID, "1614265330", signatures, body.getBytes(UTF_8));
    }

    private static StandardWebhookVerifier verifierAt(Instant now) {
        return new StandardWebhookVerifier(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
