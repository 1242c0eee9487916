package io.amends.tickets.mandate.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.tickets.mandate.application.Grant;
import io.amends.tickets.mandate.application.Grants;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@ApplicationScoped
class PanacheGrants implements Grants {

    // One statement, so that two replicas that both find nothing still add everything once.
    private static final String ADD_WHEN_NONE = """
            insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, accepted_at)
            select id, holder_kind, holder, remedy, limit_minor, currency, case when accepted then now() end
            from jsonb_to_recordset(cast(cast(:grants as text) as jsonb)) as given (id uuid, holder_kind text, holder text,
                remedy text, limit_minor bigint, currency text, accepted boolean)
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
        var limit = grant.limit();
        return new JsonObject()
                .put("id", ids.fresh().toString())
                .put("holder_kind", grant.holderKind().name())
                .put("holder", grant.holder())
                .put("remedy", grant.remedy().code())
                .put("limit_minor", limit == null ? null : limit.minor())
                .put("currency", limit == null ? null : limit.currency())
                .put("accepted", grant.accepted());
    }
}
