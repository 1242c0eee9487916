package io.amends.tickets.audit.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.audit.application.Read.Glass;
import io.amends.tickets.audit.application.Reads;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanacheReads implements Reads, PanacheRepositoryBase<ReadRow, Long> {

    private static final int GLASS = 20;
    private static final String ADD = """
            insert into read_audit (at, person_id, person_name, ticket_id, relation, reason, valid_until)
            select cast(at as timestamptz), person, name, cast(ticket as uuid), relation, reason, cast(until as timestamptz)
            from unnest(cast(:at as text[]), cast(:person as text[]), cast(:name as text[]), cast(:ticket as text[]),
                cast(:relation as text[]), cast(:reason as text[]), cast(:until as text[]))
                as r (at, person, name, ticket, relation, reason, until)
            where reason is not null or not exists (
                select 1 from read_audit known
                where known.ticket_id = cast(r.ticket as uuid) and known.person_id = r.person and known.relation = r.relation
                  and known.reason is null and known.at > cast(r.at as timestamptz) - interval '1 minute')""";

    @Override
    public Uni<Void> add(List<Read> reads) {
        return Sql.of(ADD)
                .set("at", column(reads, read -> read.at().toString()))
                .set("person", column(reads, Read::person))
                .set("name", column(reads, Read::personName))
                .set("ticket", column(reads, read -> read.ticketId().toString()))
                .set("relation", column(reads, Read::relation))
                .set("reason",
                        column(reads, read -> read.glass() instanceof Glass glass ? glass.reason() : null))
                .set("until",
                        column(reads, read -> read.glass() instanceof Glass glass ? glass.until().toString() : null))
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Read>> glassOf(UUID ticketId) {
        return find("ticketId = ?1 and validUntil is not null order by id desc", ticketId)
                .range(0, GLASS - 1)
                .list()
                .map(rows -> rows.stream().map(ReadRow::read).toList());
    }

    @Override
    public Uni<List<KeptRead>> page(Query query) {
        var filter = Filter.of(query);
        return find(filter.clauses() + " order by id desc", filter.values())
                .range(0, query.limit() - 1)
                .list()
                .map(rows -> rows.stream().map(ReadRow::kept).toList());
    }

    private static String[] column(List<Read> reads, Function<Read, String> value) {
        return reads.stream().map(value).toArray(String[]::new);
    }

    private record Filter(String clauses, Map<String, Object> values) {

        static Filter of(Query query) {
            var clauses = new StringBuilder("1 = 1");
            var values = new HashMap<String, Object>();
            add(clauses, values, " and personId = :person", "person", query.person());
            add(clauses, values, " and ticketId = :ticket", "ticket", query.ticketId());
            add(clauses, values, " and at >= :from", "from", query.from());
            add(clauses, values, " and at < :until", "until", query.until());
            add(clauses, values, " and id < :before", "before", query.beforeId());
            return new Filter(clauses.toString(), values);
        }

        private static void add(StringBuilder clauses, Map<String, Object> values, String clause, String name,
                @Nullable Object value) {
            if (value != null) {
                clauses.append(clause);
                values.put(name, value);
            }
        }
    }
}
