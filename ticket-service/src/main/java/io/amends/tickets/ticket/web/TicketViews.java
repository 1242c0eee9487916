package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.incident.application.Others;
import io.amends.tickets.incident.domain.Facts;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.playbook.application.FittingPlaybooks;
import io.amends.tickets.playbook.domain.Playbook;
import io.amends.tickets.playbook.web.PlaybookView;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.ticket.application.Entry;
import io.amends.tickets.ticket.application.TicketDetails;
import io.amends.tickets.ticket.domain.Action;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Ending;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.Visibility;
import io.amends.tickets.ticket.web.TicketView.AuthorView;
import io.amends.tickets.ticket.web.TicketView.EffortView;
import io.amends.tickets.ticket.web.TicketView.EndingView;
import io.amends.tickets.ticket.web.TicketView.EntryView;
import io.amends.tickets.ticket.web.TicketView.FactsView;
import io.amends.tickets.ticket.web.TicketView.GiveView;
import io.amends.tickets.ticket.web.TicketView.PastView;
import io.amends.tickets.ticket.web.TicketView.RemedyView;
import io.amends.tickets.ticket.web.TicketView.VerdictView;

/** Shows a ticket to one reader: in their language, and only what is theirs to know (A13). */
@ApplicationScoped
class TicketViews {

    private final FittingPlaybooks playbooks;
    private final RulingWords words;

    TicketViews(FittingPlaybooks playbooks, RulingWords words) {
        this.playbooks = playbooks;
        this.words = words;
    }

    TicketView view(TicketDetails details, Person reader, Locale locale) {
        var ticket = details.stored().ticket();
        var contact = details.stored().contact();
        boolean mayReadPrivate = ticket.mayRead(Visibility.PRIVATE, reader.id());
        boolean mayReadOpening = ticket.mayRead(ticket.visibility(), reader.id());
        return new TicketView(
                TicketSummary.of(details.stored(), reader.id()),
                details.thread().stream().map(entry -> entry(entry, contact.name(), mayReadPrivate)).toList(),
                mayReadOpening ? details.others() : new Others(details.others().count(), details.others().since(), List.of()),
                details.history().stream().map(TicketViews::past).toList(),
                mayReadOpening ? fitting(ticket, contact.name(), locale) : List.of(),
                mayGive(details, locale),
                mayReadPrivate ? facts(details.thread()) : new FactsView(null, null),
                details.customer().filter(customer -> mayReadPrivate).orElse(null),
                details.remedies().stream().map(TicketViews::remedy).toList(),
                mayReadPrivate ? ticket.returnMessage() : null,
                details.thread().stream().filter(entry -> entry.opinion() != null)
                        .map(entry -> verdict(entry, mayReadPrivate)).toList(),
                new EffortView(ticket.actions(), 0),
                ended(ticket),
                actions(ticket, reader));
    }

    private List<PlaybookView> fitting(TicketSnapshot ticket, String customerName, Locale locale) {
        // She reads in her language; what she may send is in the customer's.
        var replies = playbooks.forText(ticket.openingText(), language(ticket, locale)).stream()
                .collect(Collectors.toMap(Playbook::id, Playbook::reply));
        return playbooks.forText(ticket.openingText(), locale).stream()
                .map(PlaybookView::of)
                .map(playbook -> playbook.withReply(replies.getOrDefault(playbook.id(), playbook.reply()), customerName))
                .toList();
    }

    private static Locale language(TicketSnapshot ticket, Locale otherwise) {
        return Languages.ALL.stream()
                .filter(ours -> ticket.language() != null && ticket.language().startsWith(ours.getLanguage()))
                .findFirst()
                .orElse(otherwise);
    }

    private List<GiveView> mayGive(TicketDetails details, Locale locale) {
        return words.giveNow(details.held(), locale).stream()
                .map(give -> new GiveView(give.remedy().code(), give.amount(), give.words()))
                .toList();
    }

    private static List<String> actions(TicketSnapshot ticket, Person reader) {
        return ticket.allowedActions(reader.id(), reader.is("manager")).stream().map(Action::code).toList();
    }

    private static EntryView entry(Entry entry, String customerName, boolean mayReadPrivate) {
        return new EntryView(entry.id(), entry.isFromCustomer() ? EntryView.Kind.MESSAGE : EntryView.Kind.REPLY,
                entry.visibility(), author(entry, customerName), isHidden(entry, mayReadPrivate) ? null : entry.text(),
                entry.at(),
                entry.purpose(), entry.state());
    }

    private static boolean isHidden(Entry entry, boolean mayReadPrivate) {
        return entry.state() == EntryState.DELETED || entry.visibility() != Visibility.PUBLIC && !mayReadPrivate;
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
        var told = thread.stream()
                .filter(Entry::isFromCustomer)
                .filter(entry -> entry.state() != EntryState.DELETED)
                .toList();
        return new FactsView(newest(told.stream().map(TicketViews::customerNumber)),
                newest(told.stream().map(entry -> Facts.in(entry.text()).postcode().orElse(null))));
    }

    private static @Nullable String customerNumber(Entry entry) {
        return entry.customerNumber() != null ? entry.customerNumber()
                : Facts.in(entry.text()).customerNumber().orElse(null);
    }

    private static @Nullable String newest(Stream<@Nullable String> values) {
        return values.filter(value -> value != null).reduce((older, newer) -> newer).orElse(null);
    }

    private static PastView past(TicketSnapshot ticket) {
        return new PastView(ticket.id(), ticket.stage(), ticket.openedAt(),
                ticket.ending() == null ? null : ticket.ending().at());
    }

    private static RemedyView remedy(DecidedRemedy remedy) {
        return new RemedyView(remedy.id(), remedy.remedy().type().code(), remedy.remedy().amount(), remedy.state(),
                remedy.because(), new Colleague(remedy.decidedBy(), remedy.deciderName()), remedy.decidedAt(),
                remedy.executedAt(), remedy.readBackAt(), remedy.reference(), remedy.attempt());
    }

    private static VerdictView verdict(Entry entry, boolean mayReadPrivate) {
        var words = isHidden(entry, mayReadPrivate) ? List.<String> of() : entry.verdictWords();
        return new VerdictView(requireNonNull(entry.opinion()), entry.id(), words, entry.at(), entry.attempt());
    }

    private static @Nullable EndingView ended(TicketSnapshot ticket) {
        Ending ending = ticket.ending();
        return ending == null ? null
                : new EndingView(ticket.stage(), ending.at(), ending.evidence(), ending.by(), ending.reason());
    }
}
