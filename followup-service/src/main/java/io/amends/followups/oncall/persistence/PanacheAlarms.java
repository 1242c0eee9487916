package io.amends.followups.oncall.persistence;

import static io.quarkus.panache.common.Sort.Direction.Descending;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.application.Alarms;
import io.amends.followups.oncall.domain.Alarm;
import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheAlarms implements Alarms, PanacheRepositoryBase<AlarmRow, UUID> {

    private static final String ADD = """
            insert into duty_alarm (id, alarm, starts_at, ends_at) values (:id, :alarm, :from, cast(:until as timestamptz))
            on conflict do nothing""";

    private final Ids ids;

    PanacheAlarms(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Boolean> addOnce(Alarm alarm) {
        return Sql.of(ADD)
                .set("id", ids.fresh())
                .set("alarm", alarm.kind().name())
                .set("from", alarm.from())
                .set("until", alarm.until())
                .run()
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<Alarm>> latest(int limit) {
        return findAll(Sort.by("raisedAt", Descending).and("id")).range(0, limit - 1).list()
                .map(rows -> rows.stream().map(AlarmRow::alarm).toList());
    }
}
