package io.amends.tickets.remedy.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.tickets.remedy.application.ReadBacks;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlReadBacks implements ReadBacks {

    private static final String TAKE = """
            update remedy set next_attempt_at = clock_timestamp() + greatest(interval '30 seconds', clock_timestamp() - decided_at)
            where id in (
                select id from remedy
                where state = 'EXECUTED' and read_back_at is null and executor not in ('', 'manual')
                    and next_attempt_at <= now() and decided_at > now() - interval '1 day'
                order by next_attempt_at limit cast(:most as integer) for update skip locked)
            returning id""";
    private static final String CONFIRM = """
            update remedy set read_back_at = cast(:at as timestamptz)
            where id = :id and state = 'EXECUTED' and read_back_at is null""";

    @Override
    public Uni<List<UUID>> take(int most) {
        return Sql.of(TAKE).set("most", most).list(row -> row.get("id", UUID.class));
    }

    @Override
    public Uni<Void> confirm(UUID remedyId, Instant at) {
        return Sql.of(CONFIRM).set("id", remedyId).set("at", at).run().replaceWithVoid();
    }
}
