package io.amends.tickets.remedy.persistence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.remedy.application.Claim;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** Each attempt is a lease with an epoch: who wakes up with an older one changes nothing (B31). */
@ApplicationScoped
class PanacheRemedies implements Remedies, PanacheRepositoryBase<RemedyRow, UUID> {

    private static final String DUE = """
            select id, ticket_id, executor, lease_epoch, sent from (
                select id, ticket_id, executor, lease_epoch, sent, next_attempt_at,
                    row_number() over (partition by executor order by next_attempt_at) as place
                from remedy where state in ('PENDING', 'UNKNOWN') and next_attempt_at <= now()) due
            where place <= $1 order by next_attempt_at""";
    // The epoch alone keeps two processes apart: both may have seen the same remedy as due.
    private static final String CLAIM = """
            with claimed as (
                update remedy set lease_epoch = lease_epoch + 1, tries = tries + 1, sent = true,
                    next_attempt_at = clock_timestamp() + cast(:lease as bigint) * interval '1 millisecond'
                where id = :id and state in ('PENDING', 'UNKNOWN') and lease_epoch = cast(:epoch as bigint)
                returning id, lease_epoch, tries
            ), noted as (
                insert into remedy_attempt (remedy_id, epoch) select id, lease_epoch from claimed)
            select id as key, lease_epoch, tries from claimed""";
    private static final String SETTLE = """
            with settled as (
                update remedy set state = :state, reason = :reason, reference = :reference,
                    executed_at = cast(:executedAt as timestamptz), read_back_at = cast(:readBackAt as timestamptz),
                    next_attempt_at = clock_timestamp() + cast(:next as bigint) * interval '1 millisecond', sent = :sent
                from (select id as known, state as before from remedy where id = :id for update) was
                where id = known and state in ('PENDING', 'UNKNOWN') and lease_epoch = cast(:epoch as bigint)
                returning before
            ), noted as (
                update remedy_attempt set ended_at = clock_timestamp(), outcome = :state, reason = :reason
                where remedy_id = :id and epoch = cast(:epoch as bigint) and exists (select from settled))
            select before from settled""";

    private static final String STRAND = """
            update remedy set stranded_at = clock_timestamp()
            where ticket_id = :ticket and attempt = :attempt and state in ('PENDING', 'UNKNOWN') and stranded_at is null
            returning id""";
    private static final String SETTLED = """
            select not exists (select from remedy where ticket_id = $1 and state in ('PENDING', 'UNKNOWN'))""";

    private static final String OPEN = """
            select id, ticket_id, executor, lease_epoch, sent from remedy where id = $1 and state in ('PENDING', 'UNKNOWN')""";
    private static final String EXECUTOR = "select executor from remedy where id = $1";

    private final Pool pool;

    PanacheRemedies(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(DecidedRemedy remedy, String executor) {
        return persist(RemedyRow.of(remedy, executor)).replaceWithVoid();
    }

    @Override
    public Uni<List<GivenRemedy>> ofTicket(UUID ticketId) {
        return find("ticketId = ?1 order by decidedAt", ticketId).list()
                .map(rows -> rows.stream().map(RemedyRow::given).toList());
    }

    @Override
    public Uni<Boolean> areUnderWay(UUID ticketId, int attempt, UUID except) {
        return count("ticketId = ?1 and attempt = ?2 and id <> ?3 and state in (PENDING, UNKNOWN)", ticketId, attempt, except)
                .map(found -> found > 0);
    }

    @Override
    public Uni<Boolean> areSettled(UUID ticketId) {
        return pool.preparedQuery(SETTLED).execute(io.vertx.mutiny.sqlclient.Tuple.of(ticketId))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<List<Due>> due(int ofEach) {
        return pool.preparedQuery(DUE).execute(io.vertx.mutiny.sqlclient.Tuple.of(ofEach))
                .map(rows -> rows.stream().map(PanacheRemedies::due).toList());
    }

    @Override
    public Uni<Optional<Due>> open(UUID id) {
        return pool.preparedQuery(OPEN).execute(io.vertx.mutiny.sqlclient.Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(PanacheRemedies::due));
    }

    @Override
    public Uni<Optional<String>> executor(UUID id) {
        return pool.preparedQuery(EXECUTOR).execute(io.vertx.mutiny.sqlclient.Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(row -> row.getString("executor")));
    }

    private static Due due(Row row) {
        return new Due(row.getUUID("id"), row.getUUID("ticket_id"), row.getString("executor"), row.getLong("lease_epoch"),
                row.getBoolean("sent"));
    }

    @Override
    public Uni<Optional<Claim>> claim(Due due, Duration lease) {
        return Sql.of(CLAIM)
                .set("id", due.id())
                .set("epoch", due.epoch())
                .set("lease", lease.toMillis())
                .oneOrNull(row -> claim(row, due))
                .map(Optional::ofNullable);
    }

    private static Claim claim(SqlRow row, Due due) {
        return new Claim(row.get("key", UUID.class), row.get("lease_epoch", Long.class), row.get("tries", Integer.class),
                !due.sent());
    }

    @Override
    @WithSession
    public Uni<DecidedRemedy> get(UUID id) {
        return findById(id).map(RemedyRow::remedy);
    }

    @Override
    public Uni<List<DecidedRemedy>> strand(UUID ticketId, int attempt) {
        return Sql.of(STRAND)
                .set("ticket", ticketId)
                .set("attempt", attempt)
                .list(row -> row.get("id", UUID.class))
                .chain(ids -> list("id in ?1", ids))
                .map(rows -> rows.stream().map(RemedyRow::remedy).toList());
    }

    @Override
    public Uni<Optional<RemedyState>> settle(DecidedRemedy settled, Claim claim, Duration next) {
        return Sql.of(SETTLE)
                .set("id", settled.id())
                .set("epoch", claim.epoch())
                .set("state", settled.state().name())
                .set("reason", settled.reason())
                .set("reference", settled.reference())
                .set("executedAt", settled.executedAt())
                .set("readBackAt", settled.readBackAt())
                .set("next", next.toMillis())
                .set("sent", !(claim.first() && settled.isToBeSent()))
                .oneOrNull(row -> RemedyState.valueOf(row.get("before", String.class)))
                .map(Optional::ofNullable);
    }
}
