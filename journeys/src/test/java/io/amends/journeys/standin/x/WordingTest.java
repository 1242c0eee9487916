package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a post")
class WordingTest {

    private final Person ines = Person.ordinary("1", "ines_de_wit", "Ines de Wit");
    private final Person brand = Person.brand("2", "VlinderHelpt", "Vlinder");

    @Test
    void hidesWhomAReplyIsAddressedTo() {
        Wording wording = Wording.of("Hij doet het 🎉").addressedTo(List.of(brand, ines));

        assertThat(wording.text()).isEqualTo("@VlinderHelpt @ines_de_wit Hij doet het 🎉");
        assertThat(wording.shown()).isEqualTo("Hij doet het 🎉");
        assertThat(wording.shownTo()).isEqualTo(wording.text().codePointCount(0, wording.text().length()));
    }

    @Test
    void doesNotAddressTwiceWhomTheAuthorNamedFirst() {
        Wording wording = Wording.of("@vlinderhelpt hallo").addressedTo(List.of(brand, ines));

        assertThat(wording.text()).isEqualTo("@ines_de_wit @vlinderhelpt hallo");
        assertThat(wording.shown()).isEqualTo("@vlinderhelpt hallo");
    }

    @Test
    void hidesTheLinkOfAQuote() {
        Wording wording = Wording.of("Dit dus.").endingIn("https://t.co/abc");

        assertThat(wording.text()).isEqualTo("Dit dus. https://t.co/abc");
        assertThat(wording.shown()).isEqualTo("Dit dus.");
    }

    @Test
    void findsHandlesByCodePoint() {
        assertThat(Mention.allIn("😡😡 @VlinderHelpt, zeg ook @a_b! mail x@y.nl @veel_te_lange_naam"))
                .containsExactly(new Mention("VlinderHelpt", 3, 16), new Mention("a_b", 26, 30));
    }
}
