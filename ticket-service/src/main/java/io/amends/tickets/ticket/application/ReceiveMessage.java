package io.amends.tickets.ticket.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.ticket.domain.Classification;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Opening;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/** A customer wrote: on the ticket they have, or on a new one. Runs inside the transaction of the inbox. */
@ApplicationScoped
public class ReceiveMessage {

    private final Tickets tickets;
    private final Entries entries;
    private final Contacts contacts;
    private final HearMessage hear;
    private final OthersLikeThis others;
    private final Ids ids;
    private final Dwell dwell;

    ReceiveMessage(Tickets tickets, Entries entries, Contacts contacts, HearMessage hear, OthersLikeThis others,
            Ids ids, Dwell dwell) {
        this.tickets = tickets;
        this.entries = entries;
        this.contacts = contacts;
        this.hear = hear;
        this.others = others;
        this.ids = ids;
        this.dwell = dwell;
    }

    public Uni<Void> receive(Command command) {
        return contacts.lock(command.contact())
                .chain(() -> tickets.newestOf(command.contact().id()))
                .chain(newest -> newest == null || newest.isPastReopening(command.message().receivedAt())
                        ? open(command)
                        : hear.hear(newest, command.message()));
    }

    private Uni<Void> open(Command command) {
        var opening = command.opening(ids);
        var message = command.message();
        int alike = others.countFor(command.contact().id(), message.text(), message.sentAt());
        return AtOnce.all(tickets.add(Ticket.open(opening, dwell), alike), entries.append(opening.ticketId(), message, 1));
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
