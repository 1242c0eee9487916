package io.amends.tickets.mandate.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.tickets.mandate.application.Budgets;
import io.amends.tickets.mandate.application.MandateConfig;
import io.amends.tickets.mandate.domain.Given;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.persistence.RemedyTypeColumn;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlBudgets implements Budgets {

    private static final String BUDGETS = """
            (select kind, key from (values ('CUSTOMER', cast(:customer as text)), ('HOLDER', cast(:holder as text)))
                as b (kind, key) where key is not null)""";
    private static final String ADD = "insert into budget (kind, key) " + BUDGETS + " on conflict do nothing";
    // Always the customer first.
    private static final String LOCK = "select kind from budget where (kind, key) in " + BUDGETS
            + " order by kind, key for update";
    // The time of the statement and not of the transaction, which may have waited for others since.
    private static final String COUNTED = """
            from remedy r where r.type = m.type and r.currency is not distinct from nullif(m.currency, '') and r.state not in ('REJECTED', 'FAILED')
                and not exists (select from remedy u where u.undoes = r.id and u.state = 'EXECUTED')""";
    private static final String TO_CUSTOMER = """
            and r.customer_number = cast(:customer as text)
            and r.counted_at > statement_timestamp() - cast(%s as bigint) * interval '1 second'""";
    private static final String CHARGE = "update remedy set charged_to = :holder where id = :remedy";
    private static final String GIVEN = """
            select cast(m.id as uuid) as id,
                cast((select coalesce(sum(r.amount_minor), 0) %s %s) as bigint) as to_customer,
                cast((select coalesce(sum(r.amount_minor), 0) %s and coalesce(r.charged_to, r.decided_by) = :holder
                    and r.counted_at >= date_trunc('day', statement_timestamp(), :zone)) as bigint) as today,
                cast((select count(*) %s %s) as integer) as times,
                cast((select count(*) %s and r.decided_by = :holder
                    and r.counted_at >= date_trunc('day', statement_timestamp(), :zone)) as integer) as times_today
            from unnest(cast(:ids as text[]), cast(:types as text[]), cast(:currencies as text[]),
                cast(:customer_windows as text[]), cast(:repeat_windows as text[]))
                as m (id, type, currency, customer_window, repeat_window)""".formatted(
            COUNTED, TO_CUSTOMER.formatted("m.customer_window"), COUNTED, COUNTED, TO_CUSTOMER.formatted("m.repeat_window"),
            COUNTED);

    private final MandateConfig config;

    SqlBudgets(MandateConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Void> lock(@Nullable String customerNumber, String holder) {
        return Sql.of(ADD).set("customer", customerNumber).set("holder", holder).run()
                .chain(() -> Sql.of(LOCK).set("customer", customerNumber).set("holder", holder).run())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> charge(UUID remedyId, String holder) {
        return Sql.of(CHARGE).set("holder", holder).set("remedy", remedyId).run().replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, Given>> given(List<Mandate> mandates, @Nullable String customerNumber, String holder) {
        if (mandates.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.of(GIVEN)
                .set("customer", customerNumber)
                .set("holder", holder)
                .set("zone", config.zone().getId())
                .set("ids", column(mandates, mandate -> mandate.id().toString()))
                .set("types", column(mandates, mandate -> RemedyTypeColumn.write(mandate.remedy())))
                .set("currencies", column(mandates, mandate -> requireNonNullElse(mandate.currency(), "")))
                .set("customer_windows",
                        column(mandates, mandate -> seconds(customerWindow(mandate))))
                .set("repeat_windows", column(mandates, SqlBudgets::repeatWindow))
                .list(row -> Map.entry(row.get("id", UUID.class), given(row)))
                .map(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Given given(SqlRow row) {
        return new Given(row.get("to_customer", Long.class), row.get("today", Long.class), row.get("times", Integer.class),
                row.get("times_today", Integer.class));
    }

    private static String repeatWindow(Mandate mandate) {
        var repeat = mandate.limits() != null ? mandate.limits().repeat() : requireNonNull(mandate.times()).repeat();
        return seconds(repeat != null ? repeat.window() : customerWindow(mandate));
    }

    private static Duration customerWindow(Mandate mandate) {
        return mandate.limits() == null ? Limits.USUAL_WINDOW : mandate.limits().customerWindow();
    }

    private static String seconds(Duration window) {
        return Long.toString(window.toSeconds());
    }

    private static String[] column(List<Mandate> mandates, Function<Mandate, String> value) {
        return mandates.stream().map(value).toArray(String[]::new);
    }
}
