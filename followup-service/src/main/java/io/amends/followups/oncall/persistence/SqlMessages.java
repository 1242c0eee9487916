package io.amends.followups.oncall.persistence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.application.Messages;
import io.amends.followups.oncall.domain.Channel;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Adds in the session of the use case; the rest are single statements of the sending loop. */
@ApplicationScoped
class SqlMessages implements Messages {

    private static final String ADD = """
            insert into oncall_message (id, step_id, channel, address, subject, body)
            values (:id, cast(:step as uuid), :channel, cast(:address as text), cast(:subject as text), :body)""";
    private static final String DUE = """
            select id, step_id, channel, address, subject, body, tries from oncall_message
            where state = 'PENDING' and due_at <= now() order by due_at limit $1""";
    private static final String SENT = """
            update oncall_message set state = 'SENT', tries = tries + 1, settled_at = now()
            where id = $1 and state = 'PENDING'""";
    private static final String AGAIN = """
            update oncall_message set tries = tries + 1, due_at = now() + $2 * interval '1 millisecond'
            where id = $1 and state = 'PENDING'""";
    // One statement sees the state before it, so this message is left out by its id.
    private static final String FAILED = """
            with failed as (
                update oncall_message set state = 'FAILED', tries = tries + 1, settled_at = now()
                where id = $1 and state = 'PENDING' returning id, step_id)
            update page set next_at = now()
            from failed join page_step step on step.id = failed.step_id
            where page.id = step.page_id and page.state = 'OPEN'
                and not exists (select from page_step later where later.page_id = page.id and later.ordinal > step.ordinal)
                and not exists (select from oncall_message other
                    where other.step_id = step.id and other.id <> failed.id and other.state <> 'FAILED')""";

    private final Pool pool;

    SqlMessages(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(List<Message> messages) {
        return Multi.createFrom().iterable(messages)
                .onItem().transformToUniAndConcatenate(this::add)
                .collect().last()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Message>> due(int most) {
        return pool.preparedQuery(DUE).execute(Tuple.of(most))
                .map(rows -> rows.stream().map(SqlMessages::message).toList());
    }

    @Override
    public Uni<Void> sent(UUID id) {
        return execute(SENT, Tuple.of(id));
    }

    @Override
    public Uni<Void> again(UUID id, Duration pause) {
        return execute(AGAIN, Tuple.of(id, pause.toMillis()));
    }

    @Override
    public Uni<Void> failed(UUID id) {
        return execute(FAILED, Tuple.of(id));
    }

    private Uni<Integer> add(Message message) {
        return Sql.of(ADD)
                .set("id", message.id())
                .set("step", message.step())
                .set("channel", message.channel().name())
                .set("address", message.address())
                .set("subject", message.subject())
                .set("body", message.body())
                .run();
    }

    private Uni<Void> execute(String statement, Tuple parameters) {
        return pool.preparedQuery(statement).execute(parameters).replaceWithVoid();
    }

    private static Message message(Row row) {
        return new Message(row.getUUID("id"), row.getUUID("step_id"), Channel.valueOf(row.getString("channel")),
                row.getString("address"), row.getString("subject"), row.getString("body"), row.getInteger("tries"));
    }
}
