package io.amends.tickets.remedy.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

@ApplicationScoped
class PanacheRemedies implements Remedies, PanacheRepositoryBase<RemedyRow, UUID> {

    private static final int BATCH = 20;
    // The next try is later than any call may last, so that two replicas never try the same remedy at once, and backs off.
    private static final String CLAIM = """
            update remedy set tries = tries + 1, next_attempt_at = now() + least(300, 15 * power(2, tries)) * interval '1 second'
            where id in (
                select id from remedy
                where state in ('PENDING', 'UNKNOWN') and next_attempt_at <= now()
                order by next_attempt_at limit %d for update skip locked)
            returning id"""
            .formatted(BATCH);

    private final Pool pool;

    PanacheRemedies(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(DecidedRemedy remedy) {
        return persist(RemedyRow.of(remedy)).replaceWithVoid();
    }

    @Override
    public Uni<List<DecidedRemedy>> ofTicket(UUID ticketId) {
        return find("ticketId = ?1 order by decidedAt", ticketId).list()
                .map(rows -> rows.stream().map(RemedyRow::remedy).toList());
    }

    @Override
    public Uni<Boolean> areUnderWay(UUID ticketId, int attempt, UUID except) {
        return count("ticketId = ?1 and attempt = ?2 and id <> ?3 and state in (PENDING, UNKNOWN)", ticketId, attempt, except)
                .map(found -> found > 0);
    }

    @Override
    public Uni<List<UUID>> claimDue() {
        return pool.query(CLAIM).execute()
                .map(rows -> rows.stream().map(row -> row.getUUID("id")).toList());
    }

    @Override
    @WithSession
    public Uni<DecidedRemedy> get(UUID id) {
        return findById(id).map(RemedyRow::remedy);
    }

    @Override
    public Uni<Boolean> settle(DecidedRemedy settled, List<RemedyState> from) {
        return update("state = ?1, reason = ?2, reference = ?3, executedAt = ?4, readBackAt = ?5 where id = ?6 and state in ?7",
                settled.state(), settled.reason(), settled.reference(), settled.executedAt(), settled.readBackAt(),
                settled.id(), from)
                .map(changed -> changed == 1);
    }
}
