package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.incident.application.Others;
import io.amends.tickets.incident.domain.Facts;
import io.amends.tickets.mandate.application.MandateConfig;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.playbook.application.FittingPlaybooks;
import io.amends.tickets.playbook.web.PlaybookView;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.ticket.application.Entry;
import io.amends.tickets.ticket.application.TicketDetails;
import io.amends.tickets.ticket.domain.Action;
import io.amends.tickets.ticket.domain.Ending;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.web.CommitmentsResource.CommitmentView;
import io.amends.tickets.ticket.web.TicketView.AuthorView;
import io.amends.tickets.ticket.web.TicketView.EffortView;
import io.amends.tickets.ticket.web.TicketView.EndingView;
import io.amends.tickets.ticket.web.TicketView.EntryView;
import io.amends.tickets.ticket.web.TicketView.FactsView;
import io.amends.tickets.ticket.web.TicketView.GiveView;
import io.amends.tickets.ticket.web.TicketView.GlassView;
import io.amends.tickets.ticket.web.TicketView.PastView;
import io.amends.tickets.ticket.web.TicketView.VerdictView;

/** Shows a ticket to one reader: in their language, and only what is theirs to know (A13). */
@ApplicationScoped
class TicketViews {

    private final FittingPlaybooks playbooks;
    private final RulingWords words;
    private final ApprovalViews approvals;
    private final GivenViews remedies;
    private final MandateConfig house;
    private final Clock clock;

    TicketViews(FittingPlaybooks playbooks, RulingWords words, ApprovalViews approvals, GivenViews remedies,
            MandateConfig house, Clock clock) {
        this.house = house;
        this.approvals = approvals;
        this.remedies = remedies;
        this.clock = clock;
        this.playbooks = playbooks;
        this.words = words;
    }

    TicketView view(TicketDetails details, Person reader, Locale locale) {
        var ticket = details.read().ticket();
        var extent = details.extent();
        var customer = details.customer().filter(found -> extent.isEverything());
        var customerName = details.read().stored().contact().name();
        return new TicketView(
                TicketSummary.of(details.read()),
                details.thread().stream().map(entry -> entry(entry, customerName, extent)).toList(),
                others(details),
                details.history().stream().map(TicketViews::past).toList(),
                extent.covers(ticket.visibility()) ? fitting(ticket, customerName, locale) : List.of(),
                mayGive(details, locale),
                extent.isEverything() ? facts(details.thread()) : new FactsView(null, null),
                customer.orElse(null),
                customer.flatMap(CompanyCustomer::knownZone).orElse(house.zone().getId()),
                details.remedies().stream().map(given -> remedies.view(given, details, reader, locale)).toList(),
                details.approval().map(approval -> approvals.view(approval, extent, reader, locale)).orElse(null),
                extent.isEverything() ? ticket.returnMessage() : null,
                details.commitments().stream().map(promise -> CommitmentView.of(promise, extent)).toList(),
                details.thread().stream().filter(entry -> entry.reading() != null)
                        .map(entry -> verdict(entry, extent)).toList(),
                new EffortView(ticket.actions(), details.approvals().size(), ticket.hands().touchedBy().size()),
                WaitingView.of(ticket.waiting()),
                ended(ticket),
                details.glass().stream().map(GlassView::of).toList(),
                actions(details, reader));
    }

    // What others wrote in public is shown beside a text that the reader knows, and by what the two have in common.
    private static Others others(TicketDetails details) {
        var others = details.others();
        return details.extent().covers(details.read().ticket().visibility()) ? others
                : new Others(others.count(), others.since(), List.of());
    }

    private List<PlaybookView> fitting(TicketSnapshot ticket, String customerName, Locale locale) {
        // She reads in her language; what she may send is in the customer's.
        var theirs = language(ticket, locale);
        return playbooks.forText(ticket.openingText(), locale).stream()
                .map(playbook -> PlaybookView.of(playbook)
                        .withReply(playbooks.translated(playbook, theirs).reply(), customerName))
                .toList();
    }

    private static Locale language(TicketSnapshot ticket, Locale otherwise) {
        return Languages.ALL.stream()
                .filter(ours -> ticket.language() != null && ticket.language().startsWith(ours.getLanguage()))
                .findFirst()
                .orElse(otherwise);
    }

    private List<GiveView> mayGive(TicketDetails details, Locale locale) {
        return words.giveNow(details.authority(), locale).stream()
                .map(give -> new GiveView(give.remedy().code(), give.amount(), give.words()))
                .toList();
    }

    private List<String> actions(TicketDetails details, Person reader) {
        var ticket = details.read().ticket();
        boolean mayOverride = reader.is("manager");
        var ofStage = details.read().relation().mayHelp()
                ? ticket.allowedActionsOfHelper(reader.id(), mayOverride, clock.instant())
                : ticket.allowedActions(reader.id(), mayOverride);
        var ofWhatThereIs = Stream.of(Action.UNDO)
                .filter(action -> remedies.mayUndoAny(details, reader));
        return Stream.of(ofStage.stream(), ofWhatThereIs, Stream.of(Action.BREAK_GLASS).filter(action -> details.isWithheld()))
                .flatMap(actions -> actions)
                .map(Action::code).toList();
    }

    private static EntryView entry(Entry entry, String customerName, Extent extent) {
        return new EntryView(entry.id(), entry.isFromCustomer() ? EntryView.Kind.MESSAGE : EntryView.Kind.REPLY,
                entry.visibility(), author(entry, customerName), isHidden(entry, extent) ? null : entry.text(),
                entry.at(),
                entry.purpose(), entry.state());
    }

    private static boolean isHidden(Entry entry, Extent extent) {
        return entry.state() == EntryState.DELETED || !extent.covers(entry.visibility());
    }

    private static AuthorView author(Entry entry, String customerName) {
        if (entry.isFromCustomer()) {
            return new AuthorView(AuthorView.Kind.CUSTOMER, customerName);
        }
        return entry.authorName() == null ? new AuthorView(AuthorView.Kind.AUTOMATIC, "Amends")
                : new AuthorView(AuthorView.Kind.STAFF, entry.authorName());
    }

    // The newest telling counts: people correct themselves.
    private static FactsView facts(List<Entry> thread) {
        var newestFirst = thread.reversed().stream()
                .filter(Entry::isFromCustomer)
                .filter(entry -> entry.state() != EntryState.DELETED)
                .toList();
        return new FactsView(newest(newestFirst, TicketViews::customerNumber),
                newest(newestFirst, entry -> Facts.postcodeIn(entry.text())));
    }

    private static Optional<String> customerNumber(Entry entry) {
        return Optional.ofNullable(entry.customerNumber()).or(() -> Facts.customerNumberIn(entry.text()));
    }

    private static @Nullable String newest(List<Entry> newestFirst, Function<Entry, Optional<String>> told) {
        return newestFirst.stream().flatMap(entry -> told.apply(entry).stream()).findFirst().orElse(null);
    }

    private static PastView past(TicketSnapshot ticket) {
        return new PastView(ticket.id(), ticket.stage(), ticket.openedAt(),
                ticket.ending() == null ? null : ticket.ending().at());
    }

    private static VerdictView verdict(Entry entry, Extent extent) {
        var reading = requireNonNull(entry.reading());
        boolean hidden = isHidden(entry, extent);
        return new VerdictView(reading.opinion(), reading.doubt(), entry.id(), hidden ? List.of() : reading.words(),
                hidden ? List.of() : reading.marks(), entry.at(), entry.attempt());
    }

    private static @Nullable EndingView ended(TicketSnapshot ticket) {
        Ending ending = ticket.ending();
        return ending == null ? null
                : new EndingView(ticket.stage(), ending.at(), ending.evidence(), ending.by(), ending.reason());
    }
}
