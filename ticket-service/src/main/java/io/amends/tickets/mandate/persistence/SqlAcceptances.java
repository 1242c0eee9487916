package io.amends.tickets.mandate.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.tickets.mandate.application.Acceptances;
import io.amends.tickets.mandate.domain.Mandate;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlAcceptances implements Acceptances {

    private static final String NOTE = """
            insert into mandate_acceptance (mandate_id, version, person_id) values (:mandate, :version, :person)
            on conflict do nothing""";
    private static final String OF = """
            select a.mandate_id, a.version, a.accepted_at from mandate_acceptance a
            join mandate m on m.id = a.mandate_id and m.version = a.version where a.person_id = :person""";

    @Override
    public Uni<Boolean> note(Mandate mandate, String person) {
        return Sql.of(NOTE)
                .set("mandate", mandate.id())
                .set("version", mandate.version())
                .set("person", person)
                .run()
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<Acceptance>> of(String person) {
        return Sql.of(OF).set("person", person)
                .list(row -> new Acceptance(row.get("mandate_id", UUID.class), row.get("version", Integer.class),
                        MandateSql.time(row, "accepted_at").orElseThrow()));
    }
}
