package io.amends.tickets.ticket.application;

import java.util.UUID;

import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.smallrye.mutiny.Uni;

/** What a look-up found, as long as the ticket needs it; it is read with the ticket. */
public interface LookedUp {

    Uni<Void> keep(UUID ticketId, CompanyCustomer customer);
}
