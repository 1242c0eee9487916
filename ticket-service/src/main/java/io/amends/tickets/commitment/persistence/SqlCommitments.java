package io.amends.tickets.commitment.persistence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.amends.tickets.commitment.application.Commitments;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlCommitments implements Commitments {

    private static final String ADD = """
            insert into commitment (id, ticket_id, made_by, made_by_name, made_at, due_at, words, state)
            values (:id, :ticket, :by, :name, :at, :due, :words, :state)""";
    private static final String OF_TICKET = "select * from commitment where ticket_id = :ticket order by due_at, id";
    private static final String NEXT_DUE = """
            select due_at from commitment where ticket_id = :ticket and state in ('OPEN', 'AT_RISK') order by due_at limit 1""";
    private static final String MARK = """
            update commitment set state = :state where id = :id and state in ('OPEN', 'AT_RISK')""";

    @Override
    public Uni<Void> add(Commitment commitment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("id", commitment.id())
                        .setParameter("ticket", commitment.ticketId())
                        .setParameter("by", commitment.madeBy())
                        .setParameter("name", commitment.madeByName())
                        .setParameter("at", commitment.madeAt().atOffset(UTC))
                        .setParameter("due", commitment.dueAt().atOffset(UTC))
                        .setParameter("words", commitment.words())
                        .setParameter("state", commitment.state().name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Commitment>> ofTicket(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_TICKET, Tuple.class)
                        .setParameter("ticket", ticketId)
                        .getResultList())
                .map(rows -> rows.stream().map(SqlCommitments::commitment).toList());
    }

    @Override
    public Uni<Optional<Instant>> nextDue(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT_DUE, Instant.class)
                        .setParameter("ticket", ticketId)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> mark(UUID id, State state) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MARK)
                        .setParameter("state", state.name())
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Commitment commitment(Tuple row) {
        return new Commitment(row.get("id", UUID.class), row.get("ticket_id", UUID.class), row.get("made_by", String.class),
                row.get("made_by_name", String.class), row.get("made_at", OffsetDateTime.class).toInstant(),
                row.get("due_at", OffsetDateTime.class).toInstant(), row.get("words", String.class),
                State.valueOf(row.get("state", String.class)));
    }
}
