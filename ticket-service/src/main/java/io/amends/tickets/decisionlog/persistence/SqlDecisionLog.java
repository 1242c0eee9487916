package io.amends.tickets.decisionlog.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogEntry.MandateVersion;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlDecisionLog implements DecisionLog {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
    };
    private static final String ADD = """
            insert into decision_log (kind, person_id, person_name, ticket_id, remedy_id, mandate_id, mandate_version, remedy,
                amount_minor, currency, details)
            select :kind, :person, :name, cast(:ticket as uuid), cast(:remedyId as uuid), cast(:mandate as uuid),
                cast(:version as integer), cast(:remedy as text), cast(:minor as bigint), cast(:currency as text),
                cast(cast(:details as text) as jsonb)""";
    private static final String ADD_FIRST = ADD + """
            where not exists (
               select from decision_log where kind = :kind and ticket_id = :ticket and remedy = :remedy
                   and currency is not distinct from cast(:currency as text)
                   and details ->> 'attempt' = cast(cast(:details as text) as jsonb) ->> 'attempt')""";
    private static final String ADD_ONCE = ADD + " on conflict do nothing";
    private static final String PAGE = """
            select id, at, kind, person_id, person_name, ticket_id, remedy_id, mandate_id, mandate_version, remedy, amount_minor,
                currency, cast(details as text) as details
            from decision_log
            where (cast(:person as text) is null or person_id = :person) and (cast(:kind as text) is null or kind = :kind)
              and (cast(:ticket as uuid) is null or ticket_id = :ticket)
              and (cast(:from as timestamptz) is null or at >= :from) and (cast(:to as timestamptz) is null or at < :to)
              and (cast(:before as bigint) is null or id < :before)
            order by id desc limit :limit""";

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

    @Override
    public Uni<Boolean> addOnce(LogEntry entry) {
        return add(ADD_ONCE, entry).map(added -> added == 1);
    }

    private Uni<Integer> add(String statement, LogEntry entry) {
        var mandate = entry.mandate();
        var amount = amount(entry.remedy());
        return Sql.of(statement)
                .set("kind", entry.kind().name())
                .set("person", entry.person())
                .set("name", entry.personName())
                .set("ticket", entry.ticketId())
                .set("remedyId", entry.remedyId())
                .set("mandate", mandate == null ? null : mandate.id())
                .set("version", mandate == null ? null : Integer.valueOf(mandate.version()))
                .set("remedy", entry.remedy() == null ? null : entry.remedy().type().code())
                .set("minor", amount == null ? null : Long.valueOf(amount.minor()))
                .set("currency", amount == null ? null : amount.currency())
                .set("details", write(entry.details()))
                .run();
    }

    @Override
    public Uni<List<KeptEntry>> page(Query query) {
        return Sql.of(PAGE)
                .set("person", query.person())
                .set("kind", query.kind() == null ? null : query.kind().name())
                .set("ticket", query.ticketId())
                .set("from", time(query.from()))
                .set("to", time(query.to()))
                .set("before", query.beforeId())
                .set("limit", query.limit())
                .list(this::kept);
    }

    private KeptEntry kept(SqlRow row) {
        var mandate = row.get("mandate_id", UUID.class) instanceof UUID id
                ? new MandateVersion(id, row.get("mandate_version", Integer.class))
                : null;
        return new KeptEntry(row.get("id", Long.class), row.get("at", OffsetDateTime.class).toInstant(),
                new LogEntry(LogKind.valueOf(row.get("kind", String.class)), row.get("person_id", String.class),
                        row.get("person_name", String.class), row.get("ticket_id", UUID.class),
                        row.get("remedy_id", UUID.class), remedy(row), mandate, read(row.get("details", String.class))));
    }

    private static @Nullable Remedy remedy(SqlRow row) {
        if (!(row.get("remedy", String.class) instanceof String type)) {
            return null;
        }
        var minor = row.get("amount_minor", Long.class);
        return new Remedy(new RemedyType(type),
                minor == null ? null : new Money(minor, row.get("currency", String.class)));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
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

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept details that are not JSON", e);
        }
    }
}
