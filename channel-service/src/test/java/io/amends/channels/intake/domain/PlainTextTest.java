package io.amends.channels.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("input-A20 Malformed text")
class PlainTextTest {

    @Test
    void losesNul() {
        assertThat(PlainText.of("in\0ternet")).isEqualTo(new PlainText("internet", true));
    }

    @Test
    void showsHalfASurrogatePairAsUnreadable() {
        assertThat(PlainText.of("a\ud800b\udc00")).isEqualTo(new PlainText("a\uFFFDb\uFFFD", true));
    }

    @Test
    void keepsEverythingElse() {
        var text = "\u202Eright to left, \u200Bzero width, \uD83D\uDE21, =HYPERLINK(\"x\"), <svg onload>";
        assertThat(PlainText.of(text)).isEqualTo(new PlainText(text, false));
    }
}
