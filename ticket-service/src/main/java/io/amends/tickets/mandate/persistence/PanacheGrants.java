package io.amends.tickets.mandate.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.tickets.mandate.application.Grant;
import io.amends.tickets.mandate.application.Grants;
import io.amends.tickets.mandate.domain.Limits;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@ApplicationScoped
class PanacheGrants implements Grants {

    // One statement, so that two replicas that both find nothing still add everything once.
    private static final String ADD_WHEN_NONE = """
            insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor,
                customer_window_seconds, day_limit_minor, repeat_limit, repeat_window_seconds, valid_from, valid_to, accepted_at)
            select id, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor,
                customer_window_seconds, day_limit_minor, repeat_limit, repeat_window_seconds, coalesce(valid_from, now()), valid_to, now()
            from jsonb_to_recordset(cast(cast(:grants as text) as jsonb)) as given (id uuid, holder_kind text, holder text,
                remedy text, limit_minor bigint, currency text, customer_limit_minor bigint, customer_window_seconds bigint,
                day_limit_minor bigint, repeat_limit integer, repeat_window_seconds bigint, valid_from timestamptz,
                valid_to timestamptz)
            where not exists (select from mandate)
            on conflict do nothing""";

    private final Ids ids;

    PanacheGrants(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Integer> addWhenNone(List<Grant> grants) {
        var rows = new JsonArray(grants.stream().map(this::row).toList());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_WHEN_NONE)
                        .setParameter("grants", rows.encode())
                        .executeUpdate());
    }

    private JsonObject row(Grant grant) {
        var row = new JsonObject()
                .put("id", ids.fresh().toString())
                .put("holder_kind", grant.holder().kind().name())
                .put("holder", grant.holder().name())
                .put("remedy", grant.remedy().code())
                .put("customer_window_seconds", Limits.USUAL_WINDOW.toSeconds())
                .put("valid_from", grant.from())
                .put("valid_to", grant.to());
        return grant.limits() == null ? row : row.mergeIn(limits(grant.limits()));
    }

    private static JsonObject limits(Limits limits) {
        var row = new JsonObject()
                .put("limit_minor", limits.perDecision().minor())
                .put("currency", limits.currency())
                .put("customer_limit_minor", limits.perCustomer().minor())
                .put("customer_window_seconds", limits.customerWindow().toSeconds());
        if (limits.perDay() != null) {
            row.put("day_limit_minor", limits.perDay().minor());
        }
        if (limits.repeat() != null) {
            row.put("repeat_limit", limits.repeat().times())
                    .put("repeat_window_seconds", limits.repeat().window().toSeconds());
        }
        return row;
    }
}
