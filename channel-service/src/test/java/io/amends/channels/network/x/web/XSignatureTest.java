package io.amends.channels.network.x.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XSignatureTest {

    private final XSignature signature = new XSignature("DDD");

    @Test
    void answersTheChallengeThatOthersPublishedAsTheyDo() {
        assertThat(signature.ofChallenge("some_random"))
                .contains("sha256=VE19eUk6krbdSqWPdvH71xtFhApBAU81uPW3UT65vOs=");
    }

    @Test
    void takesExactlyTheSignatureOfTheContent() {
        var body = "{}".getBytes(UTF_8);
        assertThat(signature.isOf(body, signed(body))).isTrue();
        assertThat(signature.isOf("{} ".getBytes(UTF_8), signed(body))).isFalse();
    }

    @Test
    @DisplayName("control-1 input-A14 No answer to a challenge is the signature of a webhook")
    void isNoOracle() {
        assertThat(signature.ofChallenge("{\"data\":{}}")).isEmpty();
        var noWebhook = "some_random".getBytes(UTF_8);
        assertThat(signature.isOf(noWebhook, signed(noWebhook))).isFalse();
    }

    private String signed(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("DDD".getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
