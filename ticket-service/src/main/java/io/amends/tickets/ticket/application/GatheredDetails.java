package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.amends.tickets.incident.application.Others;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.ticket.application.Tickets.StoredTicket;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/** Takes the parts of {@link TicketDetails} as they come in, one query after the other. */
final class GatheredDetails {

    private final StoredTicket stored;
    private List<Entry> thread = List.of();
    private List<DecidedRemedy> remedies = List.of();
    private List<TicketSnapshot> history = List.of();
    private Others others = new Others(0, null, List.of());
    private Optional<CompanyCustomer> customer = Optional.empty();
    private List<Mandate> held = List.of();

    GatheredDetails(StoredTicket stored) {
        this.stored = stored;
    }

    UUID contactId() {
        return stored.contact().id();
    }

    String openingText() {
        return stored.ticket().openingText();
    }

    Instant openedAt() {
        return stored.ticket().openedAt();
    }

    void thread(List<Entry> found) {
        thread = found;
    }

    void remedies(List<DecidedRemedy> found) {
        remedies = found;
    }

    void history(List<TicketSnapshot> found) {
        history = found;
    }

    void others(Others found) {
        others = found;
    }

    void customer(Optional<CompanyCustomer> found) {
        customer = found;
    }

    void held(List<Mandate> found) {
        held = found;
    }

    TicketDetails details() {
        return new TicketDetails(stored, thread, remedies, history, others, customer, held);
    }
}
