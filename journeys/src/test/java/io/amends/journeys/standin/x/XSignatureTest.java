package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The signature of X")
class XSignatureTest {

    @Test
    void answersAPublishedChallenge() {
        assertThat(new XSignature("DDD").of("some_random"))
                .isEqualTo("sha256=VE19eUk6krbdSqWPdvH71xtFhApBAU81uPW3UT65vOs=");
    }

    @Test
    void isAnotherUnderAnotherSecret() {
        assertThat(new XSignature("DDE").of("some_random")).isNotEqualTo(new XSignature("DDD").of("some_random"));
    }
}
