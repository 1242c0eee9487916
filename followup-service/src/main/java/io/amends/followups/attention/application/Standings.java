package io.amends.followups.attention.application;

import io.amends.followups.attention.domain.Standing;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** Where each ticket stands. */
public interface Standings {

    /** Blank when nothing was heard of it; nobody else moves it until the transaction ends. */
    Uni<Standing> locked(TicketId ticket);

    Uni<Void> save(Standing standing);
}
