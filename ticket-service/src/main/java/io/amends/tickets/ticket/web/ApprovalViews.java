package io.amends.tickets.ticket.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.approval.application.Approvals.Stored;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.ticket.application.CannotAnswer;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.web.ApprovalView.AskedView;

/** Shows a request for approval to one reader, in their language and as far as it is theirs to know. */
@ApplicationScoped
class ApprovalViews {

    private final Texts texts;
    private final RulingWords rulingWords;
    private final HouseTime times;

    ApprovalViews(Texts texts, RulingWords rulingWords, HouseTime times) {
        this.texts = texts;
        this.rulingWords = rulingWords;
        this.times = times;
    }

    /** To somebody whom it concerns. */
    ApprovalView view(Stored stored, Person reader, Locale locale) {
        return view(stored, Extent.EVERYTHING, reader, locale);
    }

    ApprovalView view(Stored stored, Extent extent, Person reader, Locale locale) {
        var approval = stored.approval();
        var subject = approval.subject();
        var all = extent.isEverything();
        var how = approval.settlement();
        return new ApprovalView(approval.id(), stored.version(), subject.ticketId(), approval.state(),
                subject.remedy().type().code(), subject.amount(), subject.given(), subject.total(), approval.asker(),
                all ? approval.because() : null, approval.asked().stream().map(asked -> asked(asked, stored)).toList(),
                approval.requestedAt(), approval.answerableAt(), words(approval, stored.names(), locale),
                all ? rulingWords.preview(subject.remedy(), subject.customerNumber(), locale) : null,
                approval.isWaiting() ? "US_APPROVAL" : null, how == null ? null : how.at(), how == null ? null : how.by(),
                how == null || !all ? null : how.words(), how == null ? null : how.reason(),
                how == null ? null : how.remedyId(), approval.objection(reader.id(), reader.roles()).isEmpty());
    }

    /** Why somebody cannot answer, for a person and for a program. */
    Refusal refusal(CannotAnswer failure, Locale locale) {
        var approval = failure.approval();
        var code = switch (failure.objection()) {
            case ANSWERED -> "approval-answered";
            case EXPIRED -> "approval-expired";
            case VOID -> "approval-void";
            case YOUR_OWN, NOT_ASKED -> "approval-your-own";
        };
        return new Refusal(409, code, List.of(words(approval, Map.of(), locale), approval.asker().name()),
                Map.of("state", approval.state()));
    }

    private String words(Approval approval, Map<String, String> names, Locale locale) {
        return approval.settlement() instanceof Settlement how ? ended(approval, how, locale)
                : waiting(approval, names, locale);
    }

    private String waiting(Approval approval, Map<String, String> names, Locale locale) {
        var whom = approval.asked().stream().map(Asked::holder).map(holder -> holder(holder, names, locale))
                .collect(Collectors.joining(", "));
        return approval.answerableAt().isAfter(approval.requestedAt())
                ? texts.get(locale, "approval.asked-later", whom, times.say(approval.answerableAt(), locale))
                : texts.get(locale, "approval.asked", whom);
    }

    private String ended(Approval approval, Settlement how, Locale locale) {
        var at = times.say(how.at(), locale);
        var by = how.by() == null ? "" : how.by().name();
        return switch (how.as()) {
            case GRANTED -> texts.get(locale, how.bySilence() ? "approval.granted-by-silence" : "approval.granted", by, at);
            case REFUSED -> texts.get(locale, "approval.refused", by, at);
            case EXPIRED -> texts.get(locale, "approval.expired", by, at);
            case VOID -> texts.get(locale, "approval.void." + code(how.reason()), approval.asker().name(), at);
            case REQUESTED -> throw new IllegalArgumentException("Not an end");
        };
    }

    private String holder(Holder holder, Map<String, String> names, Locale locale) {
        return holder.isPerson() ? names.getOrDefault(holder.name(), holder.name())
                : texts.get(locale, "approval.role", holder.name());
    }

    private static String code(@Nullable VoidReason reason) {
        return reason == null ? "" : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static AskedView asked(Asked asked, Stored stored) {
        var holder = asked.holder();
        return new AskedView(holder.kind(), holder.name(), stored.names().get(holder.name()), asked.since());
    }
}
