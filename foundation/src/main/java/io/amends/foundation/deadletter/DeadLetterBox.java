package io.amends.foundation.deadletter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.deadletter.DeadLetter.Filter;
import io.amends.foundation.problem.Refused;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of dead letters, as far as people look into it. Single statements. */
@ApplicationScoped
class DeadLetterBox {

    private static final String COLUMNS = """
            id, topic, partition, record_offset, record_key, event_id, type, reason,
            coalesce(size, octet_length(payload), 0) as bytes, tries, state, kept_at, tried_at, settled_at, settled_by,
            settled_because""";
    private static final String THOSE = """
            state = $1 and ($2::text is null or topic = $2) and ($3::text is null or type = $3)
            and ($4::text is null or reason = $4)""";
    private static final String PAGE = "select " + COLUMNS + " from dead_letter where " + THOSE
            + " and id < $5 order by id desc limit $6";
    private static final String FIND = "select " + COLUMNS + " from dead_letter where id = $1";
    private static final String DISCARD = """
            update dead_letter set state = 'DISCARDED', size = coalesce(octet_length(payload), 0), payload = null, headers = '',
                replay_asked_by = null, settled_at = now(), settled_by = $2, settled_because = $3
            where id = $1 and state = 'KEPT' returning\s""" + COLUMNS;
    private static final String ASK_REPLAY = "update dead_letter set replay_asked_by = $5 where " + THOSE;
    private static final String ASKED = """
            select id, replay_asked_by from dead_letter where replay_asked_by is not null order by id limit $1""";
    private static final String FAILED_AGAIN = """
            update dead_letter set reason = $2, tries = tries + 1, tried_at = now(), replay_asked_by = null
            where id = $1 and state = 'KEPT'""";

    private final Pool pool;

    DeadLetterBox(Pool pool) {
        this.pool = pool;
    }

    /** The newest first, before the given id. */
    Uni<List<DeadLetter>> page(Filter filter, long before, int most) {
        return pool.preparedQuery(PAGE).execute(parameters(filter).addLong(before).addInteger(most)).map(DeadLetterBox::all);
    }

    Uni<DeadLetter> find(long id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(DeadLetterBox::all)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new Refused(404, "not-found")));
    }

    Uni<DeadLetter> discard(long id, String person, String because) {
        return pool.preparedQuery(DISCARD).execute(Tuple.of(id, person, because)).map(DeadLetterBox::all)
                .chain(discarded -> discarded.isEmpty() ? find(id).map(DeadLetterBox::settled)
                        : Uni.createFrom().item(discarded.getFirst()));
    }

    /** Has all of them handled again, soon; returns how many. */
    Uni<Integer> askReplay(Filter filter, String person) {
        return pool.preparedQuery(ASK_REPLAY).execute(parameters(filter).addString(person)).map(RowSet::rowCount);
    }

    Uni<List<Asked>> asked(int most) {
        return pool.preparedQuery(ASKED).execute(Tuple.of(most)).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Asked(row.getLong("id"), row.getString("replay_asked_by")))
                .toList());
    }

    Uni<Void> failedAgain(long id, String reason) {
        return pool.preparedQuery(FAILED_AGAIN).execute(Tuple.of(id, reason)).replaceWithVoid();
    }

    private static DeadLetter settled(DeadLetter letter) {
        throw new Refused(409, "dead-letter-settled");
    }

    private static Tuple parameters(Filter filter) {
        return Tuple.tuple().addString(filter.state()).addString(filter.topic()).addString(filter.type())
                .addString(filter.reason());
    }

    private static List<DeadLetter> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(DeadLetterBox::letter).toList();
    }

    private static DeadLetter letter(Row row) {
        @Nullable
        OffsetDateTime settledAt = row.getOffsetDateTime("settled_at");
        return new DeadLetter(row.getLong("id"), row.getString("topic"), row.getInteger("partition"),
                row.getLong("record_offset"), row.getString("record_key"), row.getString("event_id"), row.getString("type"),
                row.getString("reason"), row.getInteger("bytes"), row.getInteger("tries"), row.getString("state"),
                row.getOffsetDateTime("kept_at").toInstant(), row.getOffsetDateTime("tried_at").toInstant(),
                settledAt == null ? null : settledAt.toInstant(), row.getString("settled_by"),
                row.getString("settled_because"));
    }

    /** One that somebody wants handled again. */
    record Asked(long id, String person) {
    }
}
