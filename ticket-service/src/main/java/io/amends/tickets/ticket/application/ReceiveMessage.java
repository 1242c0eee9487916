package io.amends.tickets.ticket.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.ticket.domain.Classification;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Opening;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent.VerdictRecorded;
import io.amends.tickets.ticket.domain.VerdictReader;
import io.smallrye.mutiny.Uni;

/** A customer wrote: on the ticket they have, or on a new one. Runs inside the transaction of the inbox. */
@ApplicationScoped
public class ReceiveMessage {

    private final Tickets tickets;
    private final Entries entries;
    private final Contacts contacts;
    private final OthersLikeThis others;
    private final Ids ids;
    private final Dwell dwell;

    ReceiveMessage(Tickets tickets, Entries entries, Contacts contacts, OthersLikeThis others, Ids ids, Dwell dwell) {
        this.tickets = tickets;
        this.entries = entries;
        this.contacts = contacts;
        this.others = others;
        this.ids = ids;
        this.dwell = dwell;
    }

    public Uni<Void> receive(Command command) {
        return contacts.lock(command.contact())
                .chain(() -> tickets.newestOf(command.contact().id()))
                .chain(newest -> newest == null || newest.isPastReopening(command.message().receivedAt())
                        ? open(command)
                        : goOn(newest, command.message()));
    }

    private Uni<Void> open(Command command) {
        var opening = command.opening(ids);
        var message = command.message();
        int alike = others.countFor(command.contact().id(), message.text(), message.sentAt());
        return tickets.add(Ticket.open(opening, dwell), alike)
                .chain(() -> entries.append(opening.ticketId(), message, 1));
    }

    private Uni<Void> goOn(Ticket ticket, CustomerMessage message) {
        var id = ticket.snapshot().id();
        var verdict = VerdictReader.read(message.text(), ticket.snapshot().sponsor());
        int judgedAttempt = ticket.snapshot().attempt();
        ticket.receive(message, verdict);
        return entries.append(id, message, ticket.snapshot().attempt())
                .chain(() -> wasJudged(ticket) ? entries.judge(message.id(), verdict, judgedAttempt)
                        : Uni.createFrom().voidItem())
                .chain(() -> tickets.save(ticket));
    }

    private static boolean wasJudged(Ticket ticket) {
        return ticket.newEvents().stream().anyMatch(VerdictRecorded.class::isInstance);
    }

    /**
     * @param authorProfile what the author says of themselves
     * @param language BCP 47 tag as the network guessed it
     */
    public record Command(Contact contact, String network, @Nullable String authorProfile, @Nullable String language,
            CustomerMessage message) {

        Opening opening(Ids ids) {
            var first = Classification.of(message.text(), authorProfile);
            return new Opening(ids.fresh(), contact.id(), network, first.kind(), first.asker(), language, message);
        }

        @Override
        public String toString() {
            return "Command[message=" + message.id() + "]";
        }
    }
}
