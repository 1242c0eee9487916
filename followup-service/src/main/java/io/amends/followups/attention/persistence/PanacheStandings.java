package io.amends.followups.attention.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.attention.application.Standings;
import io.amends.followups.attention.domain.Standing;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheStandings implements Standings, PanacheRepositoryBase<StandingRow, UUID> {

    // A row that is not there cannot be locked, and one that is there is locked by an update that changes nothing.
    private static final String LOCK = """
            insert into attention (ticket_id, attempt) values (:ticket, 0)
            on conflict (ticket_id) do update set attempt = attention.attempt
            returning *""";

    @Override
    public Uni<Standing> locked(TicketId ticket) {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK, StandingRow.class)
                        .setParameter("ticket", ticket.value())
                        .getSingleResult())
                .map(StandingRow::standing);
    }

    @Override
    public Uni<Void> save(Standing standing) {
        return findById(standing.ticket().value())
                .invoke(row -> row.take(standing))
                .replaceWithVoid();
    }
}
