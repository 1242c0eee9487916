package io.amends.tickets.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A21 What a complaint looks like")
class PrintTest {

    private static final String OUTAGE = "de hele avond al geen internet hier in 3511, wanneer is het opgelost?";

    // The second number is what similarity() of pg_trgm says of the two.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the parcel is late again, third time this month              | the parcel is late again, fourth time this month    | 0.80
            de hele avond al geen internet, wanneer is het opgelost?     | al de hele avond geen internet, wordt het opgelost? | 0.75
            an hour on hold and then you hang up on me. great service    | kan niet inloggen op mijn account                   | 0.06
            my internet is down                                          | the line is dead since nine                         | 0.10
            my internet is down                                          | MY INTERNET IS DOWN!!!                              | 1.00
            """)
    void comparesTheWordingAsCountingWould(String one, String other, double counted) {
        assertThat(Print.of(one).wording(Print.of(other))).isCloseTo(counted, within(0.03));
    }

    @Test
    void doesNotLookAtHandlesAndLinks() {
        assertThat(Print.of("@VlinderHelpt down https://x.com/a").wording(Print.of("@Somebody down https://x.com/b")))
                .isEqualTo(1);
    }

    @Test
    void saysTheSameQuicklyAndWithReasons() {
        var one = Print.of(OUTAGE);
        var other = Print.of("no wifi again tonight in 3511, is there an outage??");
        assertThat(one.likeness(other).value()).isEqualTo(one.likenessTo(other)).isGreaterThan(0.4);
        assertThat(one.likeness(other).shared()).extracting(Fact::common).contains("3511");
    }

    @Test
    void looksAtTheBeginningOfALongText() {
        assertThat(Print.of(OUTAGE + " and so on".repeat(2_000)).likenessTo(Print.of(OUTAGE))).isLessThan(1);
        assertThat(Print.of("x".repeat(100_000)).wording(Print.of(""))).isZero();
    }
}
