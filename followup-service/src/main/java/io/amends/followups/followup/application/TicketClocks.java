package io.amends.followups.followup.application;

import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** What is known of each ticket. */
public interface TicketClocks {

    /** The clock of a ticket, blank when nothing was heard of it; nobody else moves it until the transaction ends. */
    Uni<TicketClock> locked(TicketId ticket);

    /** The same to look at only. */
    Uni<TicketClock> get(TicketId ticket);

    Uni<Void> save(TicketClock clock);
}
