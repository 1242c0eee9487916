package io.amends.followups.commitment.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.commitment.application.Commitments;
import io.amends.followups.commitment.domain.Commitment;
import io.amends.followups.commitment.domain.Commitment.State;
import io.amends.followups.timer.domain.TicketId;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheCommitments implements Commitments, PanacheRepositoryBase<CommitmentRow, UUID> {

    private static final Columns<CommitmentRow> COLUMNS = Columns.of(CommitmentRow.class, CommitmentRow::new);
    private static final String ADD = """
            insert into commitment (id, ticket_id, attempt, made_at, due_at, state)
            values (:id, :ticket, :attempt, :madeAt, :dueAt, 'OPEN') on conflict do nothing""";
    private static final String LOCK = "select " + COLUMNS.of("commitment") + " from commitment where id = :id for update";
    private static final String SETTLE = "state = :state, settledAt = :at where id in :ids and state = :open";

    @Override
    public Uni<Void> add(Commitment commitment) {
        return Sql.of(ADD)
                .set("id", commitment.id())
                .set("ticket", commitment.ticket().value())
                .set("attempt", commitment.attempt())
                .set("madeAt", commitment.madeAt())
                .set("dueAt", commitment.dueAt())
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<Commitment> locked(UUID id) {
        return Sql.of(LOCK).set("id", id).oneOrNull(row -> COLUMNS.read(row).commitment())
                .onItem().ifNull().failWith(PanacheCommitments::unknown);
    }

    @Override
    public Uni<Commitment> get(UUID id) {
        return findById(id)
                .onItem().ifNull().failWith(PanacheCommitments::unknown)
                .map(CommitmentRow::commitment);
    }

    @Override
    public Uni<List<Commitment>> openOf(TicketId ticket) {
        return list("ticketId = ?1 and state = ?2 order by dueAt", ticket.value(), State.OPEN)
                .map(rows -> rows.stream().map(CommitmentRow::commitment).toList());
    }

    @Override
    public Uni<Void> settle(List<UUID> commitments, State as, Instant at) {
        return update(SETTLE, Parameters.with("state", as).and("at", at).and("ids", commitments).and("open", State.OPEN))
                .replaceWithVoid();
    }

    private static Refused unknown() {
        return new Refused(404, "not-found");
    }
}
