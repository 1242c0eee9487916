package io.amends.tickets.mandate.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.mandate.application.Covers;
import io.amends.tickets.mandate.application.MandateConfig;
import io.amends.tickets.mandate.domain.Cover;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.staff.persistence.AuthorityLock;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlCovers implements Covers {

    // What was decided on later does not count against what was decided on before.
    private static final String BEFORE = """
            from remedy r where r.type = d.type and r.currency is not distinct from d.currency and r.state not in ('REJECTED', 'FAILED')
                and r.id <> d.id and r.counted_at <= d.counted_at""";
    private static final String TO_CUSTOMER = """
            and r.customer_number = d.customer_number
            and r.counted_at > d.counted_at - m.%s * interval '1 second'""";
    private static final String LOCKED = """
            select %s, statement_timestamp() as at,
                cast((select coalesce(sum(r.amount_minor), 0) %s %s) as bigint) as to_customer,
                cast((select coalesce(sum(r.amount_minor), 0) %s and r.decided_by = d.decided_by
                    and r.counted_at >= date_trunc('day', d.counted_at, :zone)) as bigint) as today,
                cast((select count(*) %s %s) as integer) as times
            from remedy d join mandate m on m.id = d.mandate_id and m.version >= d.mandate_version
                or m.holder_kind = 'PERSON' and m.holder = d.decided_by and m.changed_at > d.counted_at
                    and m.remedy = lower(d.type) and m.currency is not distinct from d.currency
            where d.id = :remedy
            for share of m""".formatted(MandateSql.OF_M, BEFORE, TO_CUSTOMER.formatted("customer_window_seconds"), BEFORE,
            BEFORE, TO_CUSTOMER.formatted("repeat_window_seconds"));

    private final MandateConfig config;

    SqlCovers(MandateConfig config) {
        this.config = config;
    }

    // A statement of its own before, so that what is read then knows of what was given meanwhile.
    @Override
    public Uni<List<Cover>> locked(UUID remedyId) {
        return Sql.of(AuthorityLock.TOGETHER).run()
                .chain(() -> Sql.of(LOCKED)
                        .set("remedy", remedyId)
                        .set("zone", config.zone().getId())
                        .list(SqlCovers::cover));
    }

    private static Cover cover(SqlRow row) {
        var before = new Given(row.get("to_customer", Long.class), row.get("today", Long.class),
                row.get("times", Integer.class));
        return new Cover(MandateSql.mandate(row), before, MandateSql.time(row, "at").orElseThrow());
    }
}
