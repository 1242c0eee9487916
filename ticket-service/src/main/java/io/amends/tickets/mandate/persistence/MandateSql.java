package io.amends.tickets.mandate.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/** From columns to a mandate. No entities: a session would answer with the one it read before, not with the row as it is. */
final class MandateSql {

    static final String COLUMNS = """
            id, version, holder_kind, holder, remedy, limit_minor, currency, customer_limit_minor, customer_window_seconds,
            day_limit_minor, repeat_limit, repeat_window_seconds, valid_from, valid_to, withdrawn_at""";

    private MandateSql() {
    }

    static Mandate mandate(Tuple row) {
        return new Mandate(row.get("id", UUID.class), row.get("version", Integer.class),
                new Holder(Holder.Kind.valueOf(row.get("holder_kind", String.class)), row.get("holder", String.class)),
                RemedyType.of(row.get("remedy", String.class)).orElseThrow(), limits(row),
                new Validity(time(row, "valid_from").orElseThrow(), time(row, "valid_to").orElse(null),
                        time(row, "withdrawn_at").orElse(null)));
    }

    static Optional<Instant> time(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable Limits limits(Tuple row) {
        var perDecision = money(row, "limit_minor");
        if (perDecision == null) {
            return null;
        }
        var perCustomer = money(row, "customer_limit_minor");
        return new Limits(perDecision, perCustomer == null ? perDecision : perCustomer,
                Duration.ofSeconds(row.get("customer_window_seconds", Long.class)), money(row, "day_limit_minor"), repeat(row));
    }

    private static @Nullable Repeat repeat(Tuple row) {
        return row.get("repeat_limit", Integer.class) instanceof Integer times
                ? new Repeat(times, Duration.ofSeconds(row.get("repeat_window_seconds", Long.class)))
                : null;
    }

    private static @Nullable Money money(Tuple row, String column) {
        return row.get(column, Long.class) instanceof Long minor ? new Money(minor, row.get("currency", String.class)) : null;
    }
}
