package io.amends.followups.approval.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.amends.followups.approval.application.ApprovalClocks;
import io.amends.followups.approval.domain.ApprovalClock;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheApprovalClocks implements ApprovalClocks, PanacheRepositoryBase<ApprovalClockRow, UUID> {

    // A row that is not there cannot be locked.
    private static final String ENSURE = """
            insert into approval_clock (approval_id, ticket_id, attempt) values (:approval, :ticket, :attempt)
            on conflict do nothing""";

    @Override
    public Uni<ApprovalClock> locked(UUID approval, TicketId ticket, int attempt) {
        return Sql.of(ENSURE).set("approval", approval).set("ticket", ticket.value()).set("attempt", attempt).run()
                .chain(() -> findById(approval, LockModeType.PESSIMISTIC_WRITE))
                .map(ApprovalClockRow::clock);
    }

    @Override
    public Uni<Void> save(ApprovalClock clock) {
        return findById(clock.approval())
                .invoke(row -> row.take(clock))
                .replaceWithVoid();
    }
}
