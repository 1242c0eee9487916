package io.amends.tickets.mandate.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.mandate.application.Acceptances;
import io.amends.tickets.mandate.domain.Mandate;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlAcceptances implements Acceptances {

    private static final String NOTE = """
            insert into mandate_acceptance (mandate_id, version, person_id) values (:mandate, :version, :person)
            on conflict do nothing""";

    @Override
    public Uni<Boolean> note(Mandate mandate, String person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("mandate", mandate.id())
                        .setParameter("version", mandate.version())
                        .setParameter("person", person)
                        .executeUpdate())
                .map(added -> added == 1);
    }
}
