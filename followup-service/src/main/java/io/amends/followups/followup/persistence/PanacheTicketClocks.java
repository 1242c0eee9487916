package io.amends.followups.followup.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.amends.followups.followup.application.TicketClocks;
import io.amends.followups.followup.domain.TicketClock;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheTicketClocks implements TicketClocks, PanacheRepositoryBase<TicketClockRow, UUID> {

    // A row that is not there cannot be locked.
    private static final String ENSURE = """
            insert into ticket_clock (ticket_id, attempt) values (:ticket, 0) on conflict do nothing""";

    @Override
    public Uni<TicketClock> locked(TicketId ticket) {
        return getSession()
                .chain(session -> session.createNativeQuery(ENSURE).setParameter("ticket", ticket.value()).executeUpdate())
                .chain(() -> findById(ticket.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(TicketClockRow::clock);
    }

    @Override
    public Uni<Void> save(TicketClock clock) {
        return findById(clock.ticket().value())
                .invoke(row -> row.take(clock))
                .replaceWithVoid();
    }
}
