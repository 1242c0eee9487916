package io.amends.tickets.mandate.application;

import static io.amends.tickets.remedy.domain.RemedyType.WORDS;
import static io.amends.tickets.remedy.domain.RemedyTypes.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limit;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.application.PreviewWords;
import io.amends.tickets.tool.application.ShippedNames;

class RulingWordsTest {

    private static final Mandate FIFTY = new Mandate(UUID.randomUUID(), 1, Holder.role("community-manager"), REFUND,
            Limits.upTo(new Money(5000, "EUR")), Validity.since(Instant.EPOCH));

    private final RulingWords words = new RulingWords(new Texts(), new ShippedNames(), new PreviewWords(new Texts()));

    @Test
    @DisplayName("B24 Previews the exact effect before anybody decides")
    void previewsTheExactEffect() {
        var refund = new Remedy(REFUND, new Money(2500, "EUR"));
        assertThat(words.preview(refund, "4711-2208", Locale.ENGLISH))
                .isEqualTo("Refund of €25.00 to customer 4711-2208, at once");
        assertThat(words.preview(refund, "4711-2208", Languages.DUTCH))
                .isEqualTo("Terugbetaling van €\u00a025,00 aan klant 4711-2208, meteen");
    }

    @Test
    void saysHowFarAboveTheLimitARemedyIs() {
        var refund = new Remedy(REFUND, new Money(8000, "EUR"));
        var ruling = MandatePolicy.rule(holding(FIFTY), refund);
        assertThat(words.reason(ruling, refund, Locale.ENGLISH))
                .isEqualTo("This is €30.00 above your limit of €50.00 for a refund.");
    }

    @Test
    @DisplayName("B1 There is always something to give")
    void namesMoneyFirstAndWordsAlways() {
        assertThat(words.giveNow(holding(FIFTY), Locale.ENGLISH)).containsExactly(
                new GiveNow(REFUND, new Money(5000, "EUR"), "Refund up to €50.00"),
                new GiveNow(WORDS, null, "Explain and apologise"));
        assertThat(words.giveNow(holding(), Languages.DUTCH))
                .containsExactly(new GiveNow(WORDS, null, "Uitleg en excuses"));
    }

    @ParameterizedTest
    @FieldSource("io.amends.tickets.remedy.domain.RemedyTypes#ALL")
    void hasWordsForEveryRemedyInEveryLanguage(RemedyType type) {
        var amount = type.isWords() ? null : new Money(100, "EUR");
        var remedy = new Remedy(type, amount);
        for (var locale : Languages.ALL) {
            assertThat(words.preview(remedy, "1", locale)).isNotBlank().doesNotContain("{");
            assertThat(words.words(new Mandate(UUID.randomUUID(), 1, Holder.person("nora"), type,
                    amount == null ? null : Limits.upTo(amount), Validity.since(Instant.EPOCH)), locale)).doesNotContain("{");
            for (var limit : Limit.values()) {
                var ruling = new NeedsApproval(FIFTY, limit, new Money(100, "EUR"), new Money(1, "EUR"));
                assertThat(words.reason(ruling, remedy, locale)).isNotBlank().doesNotContain("{", "null");
            }
            for (var reason : Reason.values()) {
                assertThat(words.reason(new OutsideMandate(reason), remedy, locale)).doesNotContain("{");
            }
        }
    }

    private static Authority holding(Mandate... held) {
        return Authority.holding(List.of(held), Instant.EPOCH);
    }
}
