package io.amends.followups.followup.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.followup.application.TicketClocks;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTicketClocks implements TicketClocks, PanacheRepositoryBase<TicketClockRow, UUID> {

    // A row that is not there cannot be locked, and one that is there is locked by an update that changes nothing.
    private static final String LOCK = """
            insert into ticket_clock (ticket_id, attempt) values (:ticket, 0)
            on conflict (ticket_id) do update set attempt = ticket_clock.attempt
            returning *""";

    @Override
    public Uni<TicketClock> locked(TicketId ticket) {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK, TicketClockRow.class)
                        .setParameter("ticket", ticket.value())
                        .getSingleResult())
                .map(TicketClockRow::clock);
    }

    @Override
    public Uni<TicketClock> get(TicketId ticket) {
        return findById(ticket.value()).map(row -> row == null ? TicketClock.unheardOf(ticket) : row.clock());
    }

    @Override
    public Uni<Void> save(TicketClock clock) {
        return findById(clock.ticket().value())
                .invoke(row -> row.take(clock))
                .replaceWithVoid();
    }
}
