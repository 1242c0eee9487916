package io.amends.tickets.ticket.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.DryRun.Fine;
import io.amends.tickets.remedy.domain.DryRun.NotKnown;
import io.amends.tickets.remedy.domain.DryRun.NotOffered;
import io.amends.tickets.remedy.domain.DryRun.Refused;

/** Puts a dry run into words. */
@ApplicationScoped
class DryRunViews {

    private final Texts texts;

    DryRunViews(Texts texts) {
        this.texts = texts;
    }

    DryRunView view(DryRun dryRun, Locale locale) {
        return switch (dryRun) {
            case Fine(var effect) -> new DryRunView("FINE", effect == null ? texts.get(locale, "dry-run.fine")
                    : texts.get(locale, "dry-run.fine-so", effect));
            case Refused(var reason) -> new DryRunView("REFUSED", texts.get(locale, "dry-run.refused", reason));
            case NotOffered none -> new DryRunView("NOT_OFFERED", texts.get(locale, "dry-run.not-offered"));
            case NotKnown unknown -> new DryRunView("NOT_KNOWN", texts.get(locale, "dry-run.not-known"));
        };
    }
}
