package io.amends.tickets.commitment.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlCommitments implements Commitments {

    private static final String ADD = """
            insert into commitment (id, ticket_id, made_by, made_by_name, made_at, due_at, words, state)
            values (:id, :ticket, :by, :name, :at, :due, :words, :state)""";
    private static final String OF_TICKET = """
            select id, ticket_id, made_by, made_by_name, made_at, due_at, words, state
            from commitment where ticket_id = :ticket order by due_at, id""";
    private static final String NEXT_DUE = """
            select due_at from commitment where ticket_id = :ticket and state in ('OPEN', 'AT_RISK') order by due_at limit 1""";
    private static final String MARK = """
            update commitment set state = :state where id = :id and state in ('OPEN', 'AT_RISK')""";

    @Override
    public Uni<Void> add(Commitment commitment) {
        return Sql.of(ADD)
                .set("id", commitment.id())
                .set("ticket", commitment.ticketId())
                .set("by", commitment.madeBy())
                .set("name", commitment.madeByName())
                .set("at", commitment.madeAt())
                .set("due", commitment.dueAt())
                .set("words", commitment.words())
                .set("state", commitment.state().name())
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Commitment>> ofTicket(UUID ticketId) {
        return Sql.of(OF_TICKET).set("ticket", ticketId).list(SqlCommitments::commitment);
    }

    @Override
    public Uni<Optional<Instant>> nextDue(UUID ticketId) {
        return Sql.of(NEXT_DUE).set("ticket", ticketId).oneOrNull(row -> row.get("due_at", Instant.class))
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> mark(UUID id, State state) {
        return Sql.of(MARK).set("state", state.name()).set("id", id).run().replaceWithVoid();
    }

    private static Commitment commitment(SqlRow row) {
        return new Commitment(row.get("id", UUID.class), row.get("ticket_id", UUID.class), row.get("made_by", String.class),
                row.get("made_by_name", String.class), row.get("made_at", Instant.class),
                row.get("due_at", Instant.class), row.get("words", String.class),
                State.valueOf(row.get("state", String.class)));
    }
}
