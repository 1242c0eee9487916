package io.amends.channels.delivery.persistence;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.delivery.application.NoSuchReply;
import io.amends.channels.delivery.application.Replies;
import io.amends.channels.delivery.domain.Reply;
import io.amends.foundation.database.Columns;
import io.amends.foundation.database.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheReplies implements Replies {

    private static final Columns<ReplyRow> COLUMNS = Columns.of(ReplyRow.class, ReplyRow::new);
    private static final String CLAIM = """
            update reply set state = 'SENDING', tries = tries + 1, sending_since = now()
            where id in (
                select id from reply where state = 'WAITING' and due_at <= now()
                order by due_at limit :most for update skip locked)
            returning\s""" + COLUMNS.of("reply");
    private static final String SENDING_FOR = """
            select %s from reply
            where state = 'SENDING' and sending_since < now() - :millis * interval '1 millisecond'
            for update skip locked""".formatted(COLUMNS.of("reply"));
    private static final String CHANGE = """
            state = :state, dueAt = :dueAt, externalId = :externalId, failure = :failure, settledAt = :settledAt
            where id = :id and state = :before and tries = :tries""";

    private final ReplyRows rows = new ReplyRows();

    @Override
    public Uni<Void> add(Reply reply) {
        return rows.persist(ReplyRow.of(reply)).replaceWithVoid();
    }

    @Override
    public Uni<Reply> get(UUID id) {
        return rows.findById(id)
                .onItem().ifNull().failWith(NoSuchReply::new)
                .map(ReplyRow::reply);
    }

    @Override
    public Uni<List<Reply>> claimDue(int most) {
        return Sql.of(CLAIM).set("most", most).list(COLUMNS::read).map(PanacheReplies::replies);
    }

    @Override
    public Uni<List<Reply>> sendingFor(Duration longerThan) {
        return Sql.of(SENDING_FOR).set("millis", longerThan.toMillis()).list(COLUMNS::read).map(PanacheReplies::replies);
    }

    @Override
    public Uni<Boolean> change(Reply before, Reply after) {
        return rows.update(CHANGE, Parameters.with("state", after.state())
                .and("dueAt", after.dueAt())
                .and("externalId", after.externalId())
                .and("failure", after.failure())
                .and("settledAt", after.settledAt())
                .and("id", before.id())
                .and("before", before.state())
                .and("tries", before.tries()))
                .map(changed -> changed == 1);
    }

    private static List<Reply> replies(List<ReplyRow> found) {
        return found.stream().map(ReplyRow::reply).sorted(Comparator.comparing(Reply::dueAt)).toList();
    }

    private static class ReplyRows implements PanacheRepositoryBase<ReplyRow, UUID> {
    }
}
