package io.amends.tickets.remedy.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

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
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE, Tuple.class).setParameter("id", remedyId).getResultList())
                .map(rows -> rows.stream().findFirst().map(SqlHandWork::due).orElse(null));
    }

    private static Due due(Tuple row) {
        return new Due(row.get("id", UUID.class), row.get("ticket_id", UUID.class), ByHand.EXECUTOR,
                row.get("lease_epoch", Long.class), true);
    }

    @Override
    public Uni<Repeated> add(ByHand done) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("remedy", done.remedyId())
                        .setParameter("person", done.person())
                        .setParameter("name", done.personName())
                        .setParameter("what", done.what())
                        .setParameter("kind", done.kind())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(OF_KIND, Tuple.class).setParameter("kind", done.kind())
                                .getSingleResult()))
                .map(SqlHandWork::repeated);
    }

    @Override
    public Uni<List<Repeated>> candidates() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CANDIDATES, Tuple.class).getResultList())
                .map(rows -> rows.stream().map(SqlHandWork::repeated).toList());
    }

    private static Repeated repeated(Tuple row) {
        return new Repeated(row.get("kind", String.class), row.get("times", Integer.class),
                row.get("since", OffsetDateTime.class).toInstant());
    }
}
