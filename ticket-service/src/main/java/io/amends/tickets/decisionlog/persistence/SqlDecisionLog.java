package io.amends.tickets.decisionlog.persistence;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlDecisionLog implements DecisionLog {

    private static final String ADD = """
            insert into decision_log (kind, person_id, person_name, ticket_id, remedy_id, mandate_id, mandate_version, remedy,
                amount_minor, currency, details)
            select :kind, :person, :name, cast(:ticket as uuid), cast(:remedyId as uuid), cast(:mandate as uuid),
                cast(:version as integer), cast(:remedy as text), cast(:minor as bigint), cast(:currency as text),
                cast(cast(:details as text) as jsonb)""";
    private static final String ADD_FIRST = ADD + """
            where not exists (
               select from decision_log where kind = :kind and ticket_id = :ticket and remedy = :remedy
                   and currency = :currency
                   and details ->> 'attempt' = cast(cast(:details as text) as jsonb) ->> 'attempt')""";

    private final ObjectMapper json;

    SqlDecisionLog(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(LogEntry entry) {
        return add(ADD, entry).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> addFirst(LogEntry entry) {
        return add(ADD_FIRST, entry).map(added -> added == 1);
    }

    private Uni<Integer> add(String statement, LogEntry entry) {
        var mandate = entry.mandate();
        var amount = amount(entry.remedy());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("kind", entry.kind().name())
                        .setParameter("person", entry.person())
                        .setParameter("name", entry.personName())
                        .setParameter("ticket", entry.ticketId())
                        .setParameter("remedyId", entry.remedyId())
                        .setParameter("mandate", mandate == null ? null : mandate.id())
                        .setParameter("version", mandate == null ? null : Integer.valueOf(mandate.version()))
                        .setParameter("remedy", entry.remedy() == null ? null : entry.remedy().type().code())
                        .setParameter("minor", amount == null ? null : Long.valueOf(amount.minor()))
                        .setParameter("currency", amount == null ? null : amount.currency())
                        .setParameter("details", write(entry.details()))
                        .executeUpdate());
    }

    private static @Nullable Money amount(@Nullable Remedy remedy) {
        return remedy == null ? null : remedy.amount();
    }

    private String write(Map<String, Object> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that are not JSON", e);
        }
    }
}
