package io.amends.tickets.ticket.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.remedy.domain.ByHand;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.ticket.application.TicketDetails;
import io.amends.tickets.ticket.domain.Action;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.web.TicketView.NextView;
import io.amends.tickets.ticket.web.TicketView.RemedyView;

/** Shows what was given: how it stands in words, what happens by itself, and what helps meanwhile. */
@ApplicationScoped
class GivenViews {

    private final Texts texts;
    private final Letters letters;
    private final RulingWords words;

    GivenViews(Texts texts, Letters letters, RulingWords words) {
        this.texts = texts;
        this.letters = letters;
        this.words = words;
    }

    RemedyView view(GivenRemedy given, TicketDetails details, Person reader, Locale locale) {
        var remedy = given.remedy();
        boolean everything = details.extent().isEverything();
        return new RemedyView(remedy.id(), remedy.remedy().type().code(), remedy.remedy().amount(), remedy.state(),
                everything ? remedy.because() : null, new Colleague(remedy.decidedBy(), remedy.deciderName()),
                remedy.decidedAt(), remedy.executedAt(), remedy.readBackAt(), remedy.reference(), remedy.attempt(),
                texts.get(locale, "given." + key(given, details), everything && remedy.reason() != null ? remedy.reason() : ""),
                everything ? next(remedy, details, locale) : null, given.strandedAt(),
                everything ? words.effect(remedy, locale) : null, remedy.undoes(),
                mayUndo(given, details, reader) ? words.undo(remedy, locale) : null);
    }

    boolean mayUndoAny(TicketDetails details, Person reader) {
        return details.remedies().stream().anyMatch(given -> mayUndo(given, details, reader));
    }

    private boolean mayUndo(GivenRemedy given, TicketDetails details, Person reader) {
        var all = details.remedies().stream().map(GivenRemedy::remedy).toList();
        return details.extent().isEverything() && details.read().ticket().mayUndo(reader.id())
                && words.isUndoable(given.remedy()) && !given.remedy().isUndoneAmong(all);
    }

    private static String key(GivenRemedy given, TicketDetails details) {
        var remedy = given.remedy();
        if (remedy.isAccepted()) {
            return given.executor().equals(ByHand.EXECUTOR) ? "by-hand" : "accepted";
        }
        return switch (remedy.state()) {
            case PENDING -> remedy.reason() == null ? "pending" : "postponed";
            case EXECUTED -> executed(remedy, details);
            case REJECTED -> "rejected";
            case FAILED -> "MANDATE_WITHDRAWN".equals(remedy.reason()) ? "mandate-withdrawn"
                    : "MANDATE_LOWERED".equals(remedy.reason()) ? "mandate-lowered" : "failed";
            case UNKNOWN -> "unknown";
        };
    }

    // An undo is a remedy of its own, and the one that it takes back shows it.
    private static String executed(DecidedRemedy remedy, TicketDetails details) {
        var undo = details.remedies().stream().map(GivenRemedy::remedy)
                .filter(other -> remedy.id().equals(other.undoes()))
                .map(DecidedRemedy::state)
                .toList();
        if (undo.contains(RemedyState.EXECUTED)) {
            return "undone";
        }
        return undo.contains(RemedyState.PENDING) || undo.contains(RemedyState.UNKNOWN) ? "being-undone" : "executed";
    }

    private @Nullable NextView next(DecidedRemedy remedy, TicketDetails details, Locale locale) {
        var ticket = details.read().ticket();
        if (remedy.attempt() != ticket.attempt()) {
            return null;
        }
        return switch (remedy.state()) {
            case PENDING, UNKNOWN -> offer(ticket, Action.REPLY, remedy.reason() != null,
                    texts.get(locale, "given.next.tell"), underWay(details));
            case REJECTED, FAILED -> offer(ticket, Action.DECIDE, true, texts.get(locale, "given.next.decide"), null);
            case EXECUTED -> null;
        };
    }

    private static @Nullable NextView offer(TicketSnapshot ticket, Action action, boolean helps, String words,
            @Nullable String reply) {
        return helps && ticket.allowedActions().contains(action) ? new NextView(action.code(), words, reply) : null;
    }

    private @Nullable String underWay(TicketDetails details) {
        var ticket = details.read().ticket();
        return ticket.sponsor() == null ? null
                : letters.underWay(details.read().stored().contact().name(), ticket.sponsor().name(), ticket.language());
    }
}
