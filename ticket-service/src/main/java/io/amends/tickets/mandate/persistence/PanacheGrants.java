package io.amends.tickets.mandate.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Granted;
import io.amends.tickets.mandate.application.Grants;
import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.staff.persistence.AuthorityLock;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;

/** A grant comes in as a JSON row, whichever of its limits it has. The history is written by the database. */
@ApplicationScoped
class PanacheGrants implements Grants {

    private static final String GIVEN = """
            select id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, customer_window_seconds,
                day_limit_minor, repeat_limit, repeat_window_seconds, day_times, coalesce(valid_from, now()), valid_to, now(), :by, :name
            from jsonb_to_recordset(cast(cast(:grants as text) as jsonb)) as given (id uuid, holder_kind text, holder text,
                remedy text, limit_minor bigint, currency text, customer_limit_minor bigint, customer_window_seconds bigint,
                day_limit_minor bigint, repeat_limit integer, repeat_window_seconds bigint, day_times integer, valid_from timestamptz,
                valid_to timestamptz)""";
    // accepted_at is read by older replicas only, while they still run.
    private static final String COLUMNS = """
            id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, customer_window_seconds, day_limit_minor,
            repeat_limit, repeat_window_seconds, day_times, valid_from, valid_to, accepted_at, granted_by, granted_by_name""";
    private static final String RETURNING = " returning " + MandateSql.GRANTED;
    private static final String ADD = "insert into mandate as known (" + COLUMNS + ") " + GIVEN;
    // One statement, so that two replicas that both find nothing still add everything once.
    private static final String ADD_WHEN_NONE = ADD + " where not exists (select from mandate) on conflict do nothing";
    private static final String SET = """
             set limit_minor = %1$s.limit_minor, customer_limit_minor = %1$s.customer_limit_minor,
                customer_window_seconds = %1$s.customer_window_seconds, day_limit_minor = %1$s.day_limit_minor,
                repeat_limit = %1$s.repeat_limit, repeat_window_seconds = %1$s.repeat_window_seconds,
                day_times = %1$s.day_times,
                valid_from = %1$s.valid_from, valid_to = %1$s.valid_to, accepted_at = %1$s.accepted_at,
                granted_by = %1$s.granted_by, granted_by_name = %1$s.granted_by_name, withdrawn_at = null,
                changed_at = clock_timestamp(), version = known.version + 1
            """;
    private static final String ADD_OR_REVIVE = ADD + " on conflict (holder_kind, holder, remedy, currency) do update"
            + SET.formatted("excluded") + "where known.withdrawn_at is not null" + RETURNING;
    private static final String CHANGE = "with next (" + COLUMNS + ") as (" + GIVEN + ") update mandate as known"
            + SET.formatted("next") + "from next where known.id = next.id returning " + MandateSql.GRANTED_OF_KNOWN;
    // The end of its validity too, for older replicas that do not know withdrawn_at.
    private static final String WITHDRAW = """
            update mandate set withdrawn_at = clock_timestamp(), changed_at = clock_timestamp(), version = version + 1,
                valid_to = least(valid_to, now()), granted_by = :by, granted_by_name = :name
            where id = :id""" + RETURNING;
    private static final String ALL = "select " + MandateSql.GRANTED
            + " from mandate order by holder_kind, holder, remedy, currency";
    private static final String LOCKED = "select " + MandateSql.GRANTED + " from mandate where id = :id for update";
    private static final String VERSIONS = "select " + MandateSql.GRANTED
            + " from mandate_version where id = :id order by version desc";
    private static final String FIRST = "select not exists (select from mandate where remedy = :remedy) as first";
    private static final String SEED = "seed";

    private final Ids ids;

    PanacheGrants(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Integer> addWhenNone(List<Grant> grants) {
        var rows = new JsonArray(grants.stream().map(grant -> MandateSql.row(ids.fresh(), grant)).toList());
        return Sql.of(ADD_WHEN_NONE).set("grants", rows.encode()).set("by", SEED).set("name", SEED).run();
    }

    @Override
    public Uni<Void> lock() {
        return Sql.of(AuthorityLock.ALONE).run().replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isFirst(RemedyType remedy) {
        return Sql.of(FIRST).set("remedy", remedy.code()).one(row -> row.get("first", Boolean.class));
    }

    @Override
    public Uni<@Nullable Granted> add(Grant grant, Person by) {
        return by(by, ADD_OR_REVIVE).set("grants", row(ids.fresh(), grant)).oneOrNull(MandateSql::granted);
    }

    @Override
    public Uni<Granted> change(UUID id, Grant grant, Person by) {
        return by(by, CHANGE).set("grants", row(id, grant)).oneOrNull(MandateSql::granted);
    }

    @Override
    public Uni<Granted> withdraw(UUID id, Person by) {
        return by(by, WITHDRAW).set("id", id).oneOrNull(MandateSql::granted);
    }

    @Override
    public Uni<@Nullable Granted> locked(UUID id) {
        return Sql.of(LOCKED).set("id", id).oneOrNull(MandateSql::granted);
    }

    @Override
    public Uni<List<Granted>> all() {
        return Sql.of(ALL).list(MandateSql::granted);
    }

    @Override
    public Uni<List<Granted>> versions(UUID id) {
        return Sql.of(VERSIONS).set("id", id).list(MandateSql::granted);
    }

    private static Sql by(Person person, String sql) {
        return Sql.of(sql).set("by", person.id()).set("name", person.name());
    }

    private static String row(UUID id, Grant grant) {
        return new JsonArray().add(MandateSql.row(id, grant)).encode();
    }
}
