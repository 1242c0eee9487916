package io.amends.tickets.ticket.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.application.WhenThere;
import io.amends.tickets.mandate.application.Approver;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.ticket.web.RulingView.ApproverView;
import io.amends.tickets.ticket.web.RulingView.NowView;

/** Puts a ruling into words. */
@ApplicationScoped
class RulingViews {

    private final RulingWords words;
    private final WhenThere whenThere;
    private final HouseTime times;
    private final Clock clock;

    RulingViews(RulingWords words, WhenThere whenThere, HouseTime times, Clock clock) {
        this.words = words;
        this.whenThere = whenThere;
        this.times = times;
        this.clock = clock;
    }

    RulingView view(Ruled ruled, Locale locale) {
        var reason = words.reason(ruled.ruling(), ruled.remedy(), locale);
        var now = now(ruled.authority(), locale);
        var approvers = ruled.approvers().stream().map(approver -> view(approver, locale)).toList();
        return switch (ruled.ruling()) {
            case WithinMandate within -> new RulingView("WITHIN_MANDATE", null, reason, within.mandate().limit(),
                    within.remaining(), null, preview(ruled, locale), now, List.of());
            case NeedsApproval needs -> new RulingView("NEEDS_APPROVAL", needs.limit().name(), reason,
                    needs.mandate().within().amountOf(needs.limit()), needs.now(), needs.excess(), null, now, approvers);
            case OutsideMandate outside -> new RulingView("OUTSIDE_MANDATE", outside.reason().name(), reason, null, null, null,
                    null, now, approvers);
        };
    }

    private ApproverView view(Approver approver, Locale locale) {
        var holder = approver.mandate().holder();
        var now = clock.instant();
        var there = whenThere.after(now, Boolean.TRUE.equals(approver.onDuty()));
        var from = there.isAfter(now) ? times.say(there, locale) : null;
        return new ApproverView(holder.isPerson() ? null : holder.name(), holder.isPerson() ? holder.name() : null,
                holder.isPerson() ? approver.name() : null, approver.onDuty(), there, words.who(approver, from, locale));
    }

    private @Nullable String preview(Ruled ruled, Locale locale) {
        var number = ruled.affair().customerNumber();
        return number == null ? null : words.preview(ruled.remedy(), number, locale);
    }

    private List<NowView> now(Authority authority, Locale locale) {
        return words.giveNow(authority, locale).stream()
                .map(give -> new NowView(give.remedy().code(), give.amount(), give.words()))
                .toList();
    }
}
