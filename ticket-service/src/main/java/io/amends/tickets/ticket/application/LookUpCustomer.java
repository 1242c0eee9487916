package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Customers;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Ticket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Finds the customer in the company system by number and postcode (B5), which also verifies who the remedy is for. The company
 * system is asked outside of the transaction, as a slow one must not hold the ticket's row, and not at all for somebody else's
 * ticket (I12).
 */
@ApplicationScoped
public class LookUpCustomer {

    private final Tickets tickets;
    private final Customers customers;
    private final LookedUp lookedUp;
    private final Dwell dwell;
    private final Clock clock;

    LookUpCustomer(Tickets tickets, Customers customers, LookedUp lookedUp, Dwell dwell, Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.lookedUp = lookedUp;
        this.dwell = dwell;
        this.clock = clock;
    }

    public Uni<CompanyCustomer> lookUp(UUID ticketId, Colleague colleague, Credentials credentials) {
        return mayLookUp(ticketId, colleague)
                .chain(() -> customers.find(credentials.number(), credentials.postcode()))
                .call(customer -> Panache.withTransaction(() -> verify(ticketId, colleague, customer)));
    }

    // Tried on a copy that nobody saves.
    private Uni<Void> mayLookUp(UUID ticketId, Colleague colleague) {
        return Panache.withSession(() -> tickets.get(ticketId))
                .invoke(stored -> Ticket.of(stored.ticket(), dwell).lookUp(colleague, "", clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> verify(UUID ticketId, Colleague colleague, CompanyCustomer customer) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.lookUp(colleague, customer.number(), clock.instant()))
                .invoke(ticket -> customer.knownZone().ifPresent(zone -> ticket.findZone(zone, clock.instant())))
                .chain(tickets::save)
                .chain(() -> lookedUp.keep(ticketId, customer));
    }

    /** What the customer told us of themselves. */
    public record Credentials(String number, String postcode) {

        @Override
        public String toString() {
            return "Credentials[]";
        }
    }
}
