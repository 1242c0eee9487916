package io.amends.tickets.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A21 What a text speaks of")
class FactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Klantnummer 4711-2208, postcode 3511 AB             | 4711-2208 | 3511 AB
            4711-2208 3511ab                                    | 4711-2208 | 3511 AB
            (4711-2208)/3511AB.                                 | 4711-2208 | 3511 AB
            al sinds 2015 bij jullie en nu dit                  | -         | -
            al sinds 2015 en nu dit, 3511 is weer de klos       | -         | -
            bel me op 0612-34567 of 030-2345678                 | -         | -
            IBAN NL91 ABNA 0417 1643 00                         | -         | -
            factuur 20471122-0815 van 4500 euro                 | -         | -
            """)
    void fillsInTheLookUp(String text, String customerNumber, String postcode) {
        assertThat(Facts.customerNumberIn(text).orElse(null)).isEqualTo(customerNumber);
        assertThat(Facts.postcodeIn(text).orElse(null)).isEqualTo(postcode);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            geen internet in 3511                | hier in 3511 AB ook niets              | 3511
            3511 AB doet niets                   | ook 3511 XZ ligt stil                  | 3511
            twee keer €45 kwijt                  | 45,00 euro te veel                     | 45.00
            bestelling nr. 880012345             | waar is order #880012345?              | 880012345
            het internet ligt eruit              | wifi down, what is going on            | internet, eruit
            in 2011 was het ook zo               | sinds 2011 klant                       | -
            voor 3500 euro een modem             | woon in 3500                           | -
            @internetvlinder help                | geen internet                          | -
            """)
    void findsWhatTwoTextsShare(String one, String other, String shared) {
        var common = Facts.in(one).sharedWith(Facts.in(other)).stream().map(Fact::common).toList();
        assertThat(String.join(", ", common)).isEqualTo(shared == null ? "" : shared);
    }

    @Test
    void countsAFactOnce() {
        assertThat(Facts.in("3511 en nog eens 3511, 3511 AB!").sharedWith(Facts.in("3511 AB"))).hasSize(1);
    }
}
