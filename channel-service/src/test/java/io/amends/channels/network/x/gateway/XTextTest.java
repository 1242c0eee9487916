package io.amends.channels.network.x.gateway;

import static io.amends.channels.conversation.domain.Visibility.PRIVATE;
import static io.amends.channels.conversation.domain.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XTextTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void fillsAPostExactly(String what, String text) {
        assertThat(XText.fits(text, PUBLIC)).isTrue();
        assertThat(XText.fits(text + "x", PUBLIC)).isFalse();
    }

    static Stream<Arguments> fillsAPostExactly() {
        return Stream.of(
                Arguments.of("280 Latin letters", "e".repeat(280)),
                Arguments.of("280 letters with their accents apart", "e\u0301".repeat(280)),
                Arguments.of("140 Japanese characters", "\u3042".repeat(140)),
                Arguments.of("140 families of four",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(140)),
                Arguments.of("a long link and 256 letters", "https://example.com/" + "p".repeat(200) + " " + "e".repeat(256)));
    }

    @Test
    void countsADirectMessageInPlainCharacters() {
        assertThat(XText.fits("\u3042".repeat(10_000), PRIVATE)).isTrue();
        assertThat(XText.fits("\u3042".repeat(10_001), PRIVATE)).isFalse();
    }
}
