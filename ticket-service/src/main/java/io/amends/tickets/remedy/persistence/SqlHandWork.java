package io.amends.tickets.remedy.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.remedy.application.Due;
import io.amends.tickets.remedy.application.HandWork;
import io.amends.tickets.remedy.domain.ByHand;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlHandWork implements HandWork {

    // Not before it was held against its mandate, as with any other.
    private static final String WAITS = " from remedy where executor = '" + ByHand.EXECUTOR
            + "' and state = 'PENDING' and sent";
    private static final String ALL = "from RemedyRow where executor = :executor and state = PENDING and sent order by decidedAt";
    private static final String ONE = "select id, ticket_id, lease_epoch" + WAITS + " and id = :id";
    private static final String ADD = """
            insert into by_hand (remedy_id, person_id, person_name, what, kind) values (:remedy, :person, :name, :what, :kind)""";
    private static final String REPEATED = """
            select kind, cast(count(*) as integer) as times, min(at) as since from by_hand
            where at > now() - interval '30 days'""";
    private static final String OF_KIND = REPEATED + " and kind = :kind group by kind";
    private static final String CANDIDATES = REPEATED + " group by kind having count(*) >= 3 order by times desc, kind";

    @Override
    public Uni<List<DecidedRemedy>> waiting(int most) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ALL, RemedyRow.class).setParameter("executor", ByHand.EXECUTOR)
                        .setMaxResults(most).getResultList())
                .map(rows -> rows.stream().map(RemedyRow::remedy).toList());
    }

    @Override
    public Uni<@Nullable Due> waiting(UUID remedyId) {
        return Sql.of(ONE).set("id", remedyId).oneOrNull(SqlHandWork::due);
    }

    private static Due due(SqlRow row) {
        return new Due(row.get("id", UUID.class), row.get("ticket_id", UUID.class), ByHand.EXECUTOR,
                row.get("lease_epoch", Long.class), true);
    }

    @Override
    public Uni<Repeated> add(ByHand done) {
        return Sql.of(ADD)
                .set("remedy", done.remedyId())
                .set("person", done.person())
                .set("name", done.personName())
                .set("what", done.what())
                .set("kind", done.kind())
                .run()
                .chain(() -> Sql.of(OF_KIND).set("kind", done.kind()).one(SqlHandWork::repeated));
    }

    @Override
    public Uni<List<Repeated>> candidates() {
        return Sql.of(CANDIDATES).list(SqlHandWork::repeated);
    }

    private static Repeated repeated(SqlRow row) {
        return new Repeated(row.get("kind", String.class), row.get("times", Integer.class),
                row.get("since", OffsetDateTime.class).toInstant());
    }
}
