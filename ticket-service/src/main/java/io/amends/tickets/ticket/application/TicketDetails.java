package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Optional;

import io.amends.tickets.incident.application.Others;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/**
 * A ticket with all that the one who looks at it needs to decide.
 *
 * @param held what the one who looks may give alone
 */
public record TicketDetails(StoredTicket stored, List<Entry> thread, List<DecidedRemedy> remedies,
        List<TicketSnapshot> history, Others others, Optional<CompanyCustomer> customer, List<Mandate> held) {
}
