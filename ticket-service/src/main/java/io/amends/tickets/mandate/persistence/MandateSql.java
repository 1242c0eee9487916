package io.amends.tickets.mandate.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.SqlRow;
import io.amends.tickets.mandate.application.Granted;
import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Times;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;
import io.vertx.core.json.JsonObject;

/** Between columns and mandates. No entities: a session would answer with the one it read before, not with the row as it is. */
public final class MandateSql {

    static final String COLUMNS = """
            id, version, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, customer_window_seconds,
            day_limit_minor, repeat_limit, repeat_window_seconds, day_times, valid_from, valid_to, withdrawn_at""";
    static final String OF_M = "m." + COLUMNS.replaceAll(",\\s+", ", m.");
    static final String GRANTED = COLUMNS + ", granted_by, granted_by_name, changed_at";
    static final String GRANTED_OF_KNOWN = "known." + GRANTED.replaceAll(",\\s+", ", known.");

    private MandateSql() {
    }

    static Mandate mandate(SqlRow row) {
        return new Mandate(row.get("id", UUID.class), row.get("version", Integer.class),
                new Holder(Holder.Kind.valueOf(row.get("holder_kind", String.class)), row.get("holder", String.class)),
                new RemedyType(row.get("remedy", String.class)), limits(row), times(row),
                new Validity(time(row, "valid_from").orElseThrow(), time(row, "valid_to").orElse(null),
                        time(row, "withdrawn_at").orElse(null)));
    }

    static Optional<Instant> time(SqlRow row, String column) {
        return Optional.ofNullable(row.get(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** From the columns of a mandate or of a version of one; null for what has no amount. */
    public static @Nullable Limits limits(SqlRow row) {
        var perDecision = money(row, "limit_minor");
        if (perDecision == null) {
            return null;
        }
        var perCustomer = money(row, "customer_limit_minor");
        return new Limits(perDecision, perCustomer == null ? perDecision : perCustomer,
                Duration.ofSeconds(row.get("customer_window_seconds", Long.class)), money(row, "day_limit_minor"), repeat(row));
    }

    private static @Nullable Times times(SqlRow row) {
        return row.get("limit_minor", Long.class) != null || row.get("remedy", String.class).equals(RemedyType.WORDS.code())
                ? null
                : new Times(row.get("day_times", Integer.class), repeat(row));
    }

    private static @Nullable Repeat repeat(SqlRow row) {
        return row.get("repeat_limit", Integer.class) instanceof Integer times
                ? new Repeat(times, Duration.ofSeconds(row.get("repeat_window_seconds", Long.class)))
                : null;
    }

    private static @Nullable Money money(SqlRow row, String column) {
        return row.get(column, Long.class) instanceof Long minor ? new Money(minor, row.get("currency", String.class)) : null;
    }

    static Granted granted(SqlRow row) {
        return new Granted(mandate(row), row.get("granted_by", String.class), row.get("granted_by_name", String.class),
                time(row, "changed_at").orElseThrow());
    }

    /** The other way round, for what is given. */
    static JsonObject row(UUID id, Grant grant) {
        var row = new JsonObject()
                .put("id", id.toString())
                .put("holder_kind", grant.holder().kind().name())
                .put("holder", grant.holder().name())
                .put("remedy", grant.remedy().code())
                .put("customer_window_seconds", Limits.USUAL_WINDOW.toSeconds())
                .put("valid_from", grant.from())
                .put("valid_to", grant.to());
        var reach = grant.limits() != null ? row(grant.limits())
                : grant.times() != null ? row(grant.times()) : new JsonObject();
        return row.mergeIn(reach);
    }

    private static JsonObject row(Times times) {
        return repeat(new JsonObject().put("day_times", times.perDay()), times.repeat());
    }

    private static JsonObject row(Limits limits) {
        var row = new JsonObject()
                .put("limit_minor", limits.perDecision().minor())
                .put("currency", limits.currency())
                .put("customer_limit_minor", limits.perCustomer().minor())
                .put("customer_window_seconds", limits.customerWindow().toSeconds());
        if (limits.perDay() != null) {
            row.put("day_limit_minor", limits.perDay().minor());
        }
        return repeat(row, limits.repeat());
    }

    private static JsonObject repeat(JsonObject row, @Nullable Repeat repeat) {
        return repeat == null ? row
                : row.put("repeat_limit", repeat.times()).put("repeat_window_seconds", repeat.window().toSeconds());
    }
}
