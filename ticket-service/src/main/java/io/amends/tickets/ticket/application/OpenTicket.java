package io.amends.tickets.ticket.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.AtOnce;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.incident.application.OthersLikeThis;
import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.domain.Classification;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Opening;
import io.amends.tickets.ticket.domain.Relation;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Opens a ticket for what a customer said to somebody by phone or at the counter (A2, B23). Who was told owns it (B11). The
 * number that the customer gave is not verified, so it joins nobody's earlier tickets.
 */
@ApplicationScoped
public class OpenTicket {

    private final Tickets tickets;
    private final Entries entries;
    private final Contacts contacts;
    private final OthersLikeThis others;
    private final Ids ids;
    private final Dwell dwell;
    private final Clock clock;

    OpenTicket(Tickets tickets, Entries entries, Contacts contacts, OthersLikeThis others, Ids ids, Dwell dwell,
            Clock clock) {
        this.tickets = tickets;
        this.entries = entries;
        this.contacts = contacts;
        this.others = others;
        this.ids = ids;
        this.dwell = dwell;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ReadTicket> open(Colleague told, Command command) {
        var contact = new Contact(ids.fresh(), command.customerName(), command.customerName());
        var opening = opening(contact, command);
        var message = opening.message();
        var ticket = Ticket.open(opening, dwell);
        ticket.claim(told, message.receivedAt());
        int alike = others.countFor(contact.id(), message.text(), message.sentAt());
        return AtOnce.all(contacts.lock(contact), tickets.add(ticket, alike), entries.append(opening.ticketId(), message, 1))
                .map(ignored -> new StoredTicket(ticket.snapshot(), contact, 0, alike))
                .map(stored -> new ReadTicket(stored, Relation.SPONSOR, false));
    }

    private Opening opening(Contact contact, Command command) {
        var now = clock.instant();
        var message = new CustomerMessage(ids.fresh(), ids.fresh(), "", command.visibility(), command.text(), now, now,
                command.customerNumber());
        var first = Classification.of(command.text(), null);
        return new Opening(ids.fresh(), contact.id(), command.network(), first.kind(), first.asker(), null, message);
    }

    /**
     * @param network phone or counter
     * @param customerNumber as the customer told it
     */
    public record Command(String network, String customerName, @Nullable String customerNumber, String text,
            Visibility visibility) {

        @Override
        public String toString() {
            return "Command[network=" + network + "]";
        }
    }
}
