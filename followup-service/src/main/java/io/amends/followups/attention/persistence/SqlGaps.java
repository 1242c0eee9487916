package io.amends.followups.attention.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny;

import io.amends.followups.attention.application.FindGaps;
import io.amends.followups.attention.application.Gaps;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlGaps implements FindGaps, PanacheRepositoryBase<StandingRow, UUID> {

    private static final String OPEN = "select count(*) from attention where due_at is not null";
    private static final String WITHOUT_TIMER = """
            select ticket_id from attention standing where due_at is not null
              and not exists (select 1 from timer where timer.ticket_id = standing.ticket_id and timer.kind = 'DWELL'
                  and timer.state = 'PENDING' and timer.counted_from = standing.due_at)
            order by due_at limit :most""";
    /** Whoever fires is given a minute; a call goes out in the transaction in which its timer fires. */
    private static final String WITHOUT_SPONSOR = """
            select ticket_id from attention standing where due_at < now() - interval '1 minute' and sponsor is null
              and not exists (select 1 from timer where timer.ticket_id = standing.ticket_id and timer.kind = 'DWELL'
                  and timer.state = 'FIRED' and timer.counted_from = standing.due_at)
            order by due_at limit :most""";

    @Override
    public Uni<Gaps> now() {
        return getSession().chain(session -> session.createNativeQuery(OPEN, Long.class).getSingleResult()
                .chain(open -> tickets(session, WITHOUT_TIMER)
                        .chain(timerless -> tickets(session, WITHOUT_SPONSOR)
                                .map(ownerless -> new Gaps(open, timerless, ownerless)))));
    }

    private static Uni<List<TicketId>> tickets(Mutiny.Session session, String query) {
        return session.createNativeQuery(query, UUID.class).setParameter("most", Gaps.MOST).getResultList()
                .map(ids -> ids.stream().map(TicketId::new).toList());
    }
}
