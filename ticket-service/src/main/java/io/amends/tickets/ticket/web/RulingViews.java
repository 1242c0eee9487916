package io.amends.tickets.ticket.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.application.RuleOnRemedy.Ruled;
import io.amends.tickets.ticket.web.RulingView.NowView;

/** Puts a ruling into words. */
@ApplicationScoped
class RulingViews {

    private final RulingWords words;

    RulingViews(RulingWords words) {
        this.words = words;
    }

    RulingView view(Ruled ruled, Remedy remedy, Locale locale) {
        var reason = words.reason(ruled.ruling(), remedy, locale);
        var now = now(ruled.held(), locale);
        return switch (ruled.ruling()) {
            case WithinMandate within -> new RulingView("WITHIN_MANDATE", reason, within.mandate().limit(), null,
                    ruled.customerNumber().map(number -> words.preview(remedy, number, locale)).orElse(null), now);
            case NeedsApproval needs -> new RulingView("NEEDS_APPROVAL", reason, needs.limit(), needs.excess(), null, now);
            case OutsideMandate outside -> new RulingView("OUTSIDE_MANDATE", reason, null, null, null, now);
        };
    }

    private List<NowView> now(List<Mandate> held, Locale locale) {
        return words.giveNow(held, locale).stream()
                .map(give -> new NowView(give.remedy().code(), give.amount(), give.words()))
                .toList();
    }
}
