package io.amends.journeys.standin.x;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The length of a post")
class WeightedLengthTest {

    @ParameterizedTest(name = "{0} weighs {1}")
    @CsvSource({
            "abc, 3",
            "'één ‘citaat’', 12",
            "e\u0301, 1",
            "日本語, 6",
            "10 €, 5",
            "😡, 2",
            "👩‍👩‍👧‍👦, 2",
            "👍🏽, 2",
            "❤️, 2",
            "🇳🇱, 2",
            "3 stuks, 7",
            "https://vlinder.example/een/heel/lange/weg/naar/de/storingspagina, 23",
            "zie http://a.nl nu, 30"
    })
    void countsAsXDoes(String text, int weight) {
        assertThat(WeightedLength.of(text)).isEqualTo(weight);
    }
}
