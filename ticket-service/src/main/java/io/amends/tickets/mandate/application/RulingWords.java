package io.amends.tickets.mandate.application;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/** Says in the reader's language what a mandate allows, why a ruling is as it is, and what a remedy will do. */
@ApplicationScoped
public class RulingWords {

    private final Texts texts;

    public RulingWords(Texts texts) {
        this.texts = texts;
    }

    /** Why the ruling is as it is, for the remedy that was asked about. */
    public String reason(Ruling ruling, Remedy remedy, Locale locale) {
        var what = texts.get(locale, "remedy." + remedy.type().code());
        return switch (ruling) {
            case WithinMandate within -> texts.get(locale, "ruling.within-mandate");
            case NeedsApproval above -> texts.get(locale, "ruling.needs-approval", what, above.limit().format(locale),
                    above.excess().format(locale));
            case OutsideMandate(var reason) -> switch (reason) {
                case NO_MANDATE -> texts.get(locale, "ruling.no-mandate", what);
                case OTHER_CURRENCY -> texts.get(locale, "ruling.other-currency", what);
            };
        };
    }

    /** What the holder may give alone, money first; never empty, as words are always there. */
    public List<GiveNow> giveNow(List<Mandate> held, Locale locale) {
        return MandatePolicy.decisive(held).stream()
                .map(mandate -> new GiveNow(mandate.remedy(), mandate.limit(), words(mandate, locale)))
                .toList();
    }

    /** What a mandate allows, e.g. {@code Refund up to €50.00}. */
    public String words(Mandate mandate, Locale locale) {
        return texts.get(locale, "mandate." + mandate.remedy().code(), amount(mandate.limit(), locale));
    }

    /** The exact effect of a remedy (B24), before anybody decides. */
    public String preview(Remedy remedy, String customerNumber, Locale locale) {
        return texts.get(locale, "remedy." + remedy.type().code() + ".preview", amount(remedy.amount(), locale),
                customerNumber);
    }

    private static String amount(@Nullable Money amount, Locale locale) {
        return amount == null ? "" : amount.format(locale);
    }
}
