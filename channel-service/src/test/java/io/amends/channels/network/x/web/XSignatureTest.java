package io.amends.channels.network.x.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XSignatureTest {

    private final XSignature signature = new XSignature("DDD");

    @Test
    void answersTheChallengeThatOthersPublishedAsTheyDo() {
        assertThat(signature.of("some_random".getBytes(UTF_8)))
                .isEqualTo("sha256=VE19eUk6krbdSqWPdvH71xtFhApBAU81uPW3UT65vOs=");
    }

    @Test
    void takesExactlyTheSignatureOfTheContent() {
        assertThat(signature.isOf("a".getBytes(UTF_8), signature.of("a".getBytes(UTF_8)))).isTrue();
        assertThat(signature.isOf("a ".getBytes(UTF_8), signature.of("a".getBytes(UTF_8)))).isFalse();
    }
}
