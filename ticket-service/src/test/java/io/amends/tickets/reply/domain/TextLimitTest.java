package io.amends.tickets.reply.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLimitTest {

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource(delimiter = '|', value = {
            "abc                                             | 3",
            "é ü ñ                                           | 5",
            "“quoted”                                        | 8",
            "…                                               | 2",
            "中文                                            | 4",
            "👍                                              | 2",
            "https://example.org                             | 23",
            "https://example.org/a/very/long/path?with=query&and=more | 23",
            "see https://a.nl and http://b.nl                | 55" })
    @DisplayName("B10 A text is as long as the network counts it")
    void countsAsTheNetworkDoes(String text, int weight) {
        assertThat(TextLimit.X_POST.length(text)).isEqualTo(weight);
    }

    @Test
    @DisplayName("B10 280 fit into a post, 281 do not; a direct message takes 10,000")
    void allowsExactlyTheLimit() {
        assertThat(TextLimit.X_POST.allows("a".repeat(280))).isTrue();
        assertThat(TextLimit.X_POST.allows("a".repeat(281))).isFalse();
        assertThat(TextLimit.X_POST.allows("中".repeat(140))).isTrue();
        assertThat(TextLimit.X_POST.allows("中".repeat(140) + "a")).isFalse();
        assertThat(TextLimit.X_POST.allows("a".repeat(257) + "https://example.org/" + "x".repeat(300))).isTrue();
        assertThat(TextLimit.X_DIRECT_MESSAGE.allows("a".repeat(10_000))).isTrue();
        assertThat(TextLimit.X_DIRECT_MESSAGE.allows("a".repeat(10_001))).isFalse();
    }
}
