package io.amends.tickets.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.mandate.domain.GrantPolicy.Giver;
import io.amends.tickets.mandate.domain.GrantPolicy.WhyNot;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;

@DisplayName("B4 What has no amount is counted in times")
class TimesTest {

    private static final RemedyType RESEND = new RemedyType("resend");
    private static final Repeat TWICE = new Repeat(2, Duration.ofDays(30));
    private static final Mandate MANDATE = resend(new Times(10, TWICE));

    @ParameterizedTest(name = "given {0} times to this customer and {1} times today: {2}")
    @CsvSource({ "0, 0, WITHIN_MANDATE", "1, 9, WITHIN_MANDATE", "2, 0, REPEATED", "0, 10, TIMES_TODAY", "2, 10, REPEATED" })
    void rulesByHowOftenItWasGiven(int toCustomer, int today, String why) {
        var ruling = MandatePolicy.rule(having(new Given(0, 0, toCustomer, today), MANDATE), new Remedy(RESEND, null));
        assertThat(ruling.why()).isEqualTo(why);
    }

    @Test
    void isGivenAsOftenAsItTakesWhereNothingIsCounted() {
        var unlimited = resend(Times.UNLIMITED);
        assertThat(MandatePolicy.rule(having(new Given(0, 0, 99, 99), unlimited), new Remedy(RESEND, null)))
                .isEqualTo(new WithinMandate(unlimited, null));
    }

    @Test
    @DisplayName("B1 Offered as long as it may be given")
    void isOfferedAsLongAsItMayBeGiven() {
        assertThat(having(Given.NOTHING, MANDATE).offers()).extracting(offer -> offer.mandate().remedy())
                .containsExactly(RESEND, RemedyType.WORDS);
        assertThat(having(new Given(0, 0, 2, 2), MANDATE).offers()).extracting(offer -> offer.mandate().remedy())
                .containsExactly(RemedyType.WORDS);
    }

    @Test
    void isNeverForOneself() {
        var own = new Authority(List.of(MANDATE), Map.of(), true, Held.NOW);
        assertThat(MandatePolicy.rule(own, new Remedy(RESEND, null))).isEqualTo(new OutsideMandate(Ruling.Reason.SELF_DEALING));
    }

    @Test
    @DisplayName("B14 Nobody gives more than her own, in times as in money")
    void isNeverPassedOnWider() {
        var own = Authority.holding(List.of(MANDATE), Held.NOW);
        assertThat(whyNot(own, false, new Times(10, TWICE))).isNull();
        assertThat(whyNot(own, false, new Times(11, TWICE))).isEqualTo(WhyNot.MORE_THAN_YOUR_OWN);
        assertThat(whyNot(own, false, new Times(10, null))).isEqualTo(WhyNot.MORE_THAN_YOUR_OWN);
        assertThat(whyNot(own, false, Times.UNLIMITED)).isEqualTo(WhyNot.MORE_THAN_YOUR_OWN);
    }

    @Test
    @DisplayName("B14 Who sets a remedy up gives the first mandate for it, but not to herself")
    void isBegunByWhoSetsItUp() {
        var nothing = Authority.holding(List.of(), Held.NOW);
        assertThat(whyNot(nothing, true, Times.UNLIMITED)).isNull();
        assertThat(GrantPolicy.whyNot(new Giver("tom", Set.of("admin"), true), nothing,
                new Grant(Holder.role("admin"), RESEND, null, Times.UNLIMITED, null, null))).contains(WhyNot.NOT_TO_YOURSELF);
    }

    @Test
    void isEitherMoneyOrTimes() {
        assertThatThrownBy(() -> new Grant(Holder.person("nora"), RemedyTypes.REFUND, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grant(Holder.person("nora"), RemedyType.WORDS, null, Times.UNLIMITED, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Times(0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WhyNot whyNot(Authority own, boolean begins, Times times) {
        return GrantPolicy.whyNot(new Giver("tom", Set.of("manager"), begins), own,
                new Grant(Holder.role("community-manager"), RESEND, null, times, null, null)).orElse(null);
    }

    private static Authority having(Given given, Mandate mandate) {
        return new Authority(List.of(mandate), Map.of(mandate.id(), given), false, Held.NOW);
    }

    private static Mandate resend(Times times) {
        return new Mandate(UUID.randomUUID(), 1, Holder.role("community-manager"), RESEND, null, times,
                Validity.since(Instant.EPOCH));
    }
}
