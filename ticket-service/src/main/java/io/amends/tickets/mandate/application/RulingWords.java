package io.amends.tickets.mandate.application;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.tool.application.PreviewWords;
import io.amends.tickets.tool.application.ToolNames;

/** Says in the reader's language what a mandate allows, why a ruling is as it is, and what a remedy will do. */
@ApplicationScoped
public class RulingWords {

    private final Texts texts;
    private final ToolNames names;
    private final PreviewWords previews;

    public RulingWords(Texts texts, ToolNames names, PreviewWords previews) {
        this.texts = texts;
        this.names = names;
        this.previews = previews;
    }

    /** Why the ruling is as it is, for the remedy that was asked about. */
    public String reason(Ruling ruling, Remedy remedy, Locale locale) {
        var what = names.of(remedy.type()).in(locale).phrase();
        return switch (ruling) {
            case WithinMandate within -> texts.get(locale, "ruling.within-mandate");
            case NeedsApproval above -> above(above, what, locale);
            case OutsideMandate(var reason) -> texts.get(locale, "ruling." + code(reason), what);
        };
    }

    private String above(NeedsApproval above, String what, Locale locale) {
        var amount = amount(above.mandate().within().amountOf(above.limit()), locale);
        return texts.get(locale, "ruling.above." + code(above.limit()), what, amount, above.excess().format(locale),
                above.now().format(locale));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the holder may give alone, in the order of the catalogue and words last; never empty, as words are always there. */
    public List<GiveNow> giveNow(Authority authority, Locale locale) {
        return authority.offers().stream()
                .sorted(Comparator.comparing(offer -> offer.mandate().remedy(), order()))
                .map(offer -> new GiveNow(offer.mandate().remedy(), offer.most(),
                        words(offer.mandate().remedy(), offer.most(), locale)))
                .toList();
    }

    /**
     * Who it is that could say yes, and when they are there.
     *
     * @param from at the latest; absent when they are there now
     */
    public String who(Approver approver, @Nullable String from, Locale locale) {
        var holder = approver.mandate().holder();
        var who = holder.isPerson() ? approver.name() : texts.get(locale, "approver.role", approver.name());
        return from == null ? texts.get(locale, "approver.there", who) : texts.get(locale, "approver.later", who, from);
    }

    /** As people look for them: words last. */
    public Comparator<RemedyType> order() {
        return Comparator.comparing(RemedyType::isWords).thenComparing(names::place).thenComparing(RemedyType::code);
    }

    /** What a mandate allows, e.g. {@code Refund up to €50.00}. */
    public String words(Mandate mandate, Locale locale) {
        return words(mandate.remedy(), mandate.limit(), locale);
    }

    private String words(RemedyType remedy, @Nullable Money most, Locale locale) {
        var name = names.of(remedy).in(locale).name();
        return most == null ? name : texts.get(locale, "mandate.up-to", name, most.format(locale));
    }

    /** The exact effect of a remedy (B24), before anybody decides. */
    public String preview(Remedy remedy, String customerNumber, Locale locale) {
        return previews.of(names.of(remedy.type()), remedy, customerNumber, locale);
    }

    /** What was given, or what takes it back. */
    public String effect(DecidedRemedy given, Locale locale) {
        return preview(given.remedy(), given.customerNumber() == null ? "" : given.customerNumber(), locale);
    }

    /** What taking it back would take back. */
    public String undo(DecidedRemedy given, Locale locale) {
        return texts.get(locale, "undo.words", effect(given, locale));
    }

    /** Whether its effect is there, and its tool can take it back. */
    public boolean isUndoable(DecidedRemedy given) {
        return given.state() == RemedyState.EXECUTED && names.of(given.remedy().type()).undo() != null;
    }

    private static String amount(@Nullable Money amount, Locale locale) {
        return amount == null ? "" : amount.format(locale);
    }
}
