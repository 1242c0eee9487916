package io.amends.tickets.sample.persistence;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.persistence.MandateSql;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.persistence.RemedyTypeColumn;
import io.amends.tickets.sample.application.Samples;
import io.amends.tickets.sample.domain.Candidate;
import io.amends.tickets.sample.domain.Outcome;
import io.amends.tickets.sample.domain.Risk;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlSamples implements Samples {

    // All as it was when it was decided, so that asking again draws the same.
    private static final String CANDIDATES = """
            select r.id, r.amount_minor, v.limit_minor,
                (select cast(count(*) as integer) from remedy e where e.customer_number = r.customer_number
                    and e.counted_at < r.counted_at and e.counted_at > r.counted_at - interval '30 days'
                    and e.state = 'EXECUTED') as earlier,
                not exists (select from remedy f where f.decided_by = r.decided_by and f.mandate_id = r.mandate_id
                    and f.mandate_version = r.mandate_version and f.counted_at < r.counted_at) as first_use
            from remedy r join mandate_version v on v.id = r.mandate_id and v.version = r.mandate_version
            where r.state = 'EXECUTED' and r.amount_minor is not null and r.counted_at > now() - interval '7 days'
              and not exists (select from sample s where s.remedy_id = r.id)
            order by r.counted_at""";
    private static final String PICK = """
            insert into sample (remedy_id, risks)
            select cast(remedy as uuid), string_to_array(risks, ',')
            from unnest(cast(:remedies as text[]), cast(:risks as text[])) with ordinality as picked (remedy, risks, place)
            order by place
            on conflict do nothing""";
    private static final String SAMPLE = """
            select s.id, r.ticket_id, r.id as remedy_id, r.type, r.amount_minor, r.currency, r.decided_by, r.decided_at,
                r.mandate_id, r.mandate_version, v.limit_minor, v.customer_limit_minor, v.customer_window_seconds, v.day_limit_minor,
                v.repeat_limit, v.repeat_window_seconds, array_to_string(s.risks, ',') as risks, s.outcome, s.note,
                s.judged_by, s.judged_by_name, s.judged_at
            from sample s join remedy r on r.id = s.remedy_id
            join mandate_version v on v.id = r.mandate_id and v.version = r.mandate_version
            """;
    private static final String PAGE = SAMPLE + """
            where (s.outcome is not null) = :judged and (cast(:before as bigint) is null or s.id < :before)
            order by s.id desc limit :limit""";
    private static final String LOCKED = SAMPLE + "where s.id = :id for update of s";
    private static final String JUDGE = """
            update sample set outcome = :outcome, note = cast(:note as text), judged_by = :by, judged_by_name = :name, judged_at = :at
            where id = :id""";

    @Override
    public Uni<List<Candidate>> candidates() {
        return Sql.of(CANDIDATES).list(row -> new Candidate(row.get("id", UUID.class), row.get("amount_minor", Long.class),
                row.get("limit_minor", Long.class), row.get("earlier", Integer.class),
                row.get("first_use", Boolean.class)));
    }

    @Override
    public Uni<Void> add(List<Candidate> picked) {
        return Sql.of(PICK)
                .set("remedies", column(picked, candidate -> candidate.remedyId().toString()))
                .set("risks", column(picked, candidate -> candidate.risks().stream().map(Risk::name)
                        .collect(Collectors.joining(","))))
                .run()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Sample>> page(boolean judged, @Nullable Long beforeId, int limit) {
        return Sql.of(PAGE)
                .set("judged", judged)
                .set("before", beforeId)
                .set("limit", limit)
                .list(SqlSamples::sample);
    }

    @Override
    public Uni<@Nullable Sample> locked(long id) {
        return Sql.of(LOCKED).set("id", id).oneOrNull(SqlSamples::sample);
    }

    @Override
    public Uni<Void> judge(long id, Judgement judgement) {
        return Sql.of(JUDGE)
                .set("outcome", judgement.outcome().name())
                .set("note", judgement.note())
                .set("by", judgement.by().id())
                .set("name", judgement.by().name())
                .set("at", OffsetDateTime.ofInstant(judgement.at(), ZoneOffset.UTC))
                .set("id", id)
                .run()
                .replaceWithVoid();
    }

    private static Sample sample(SqlRow row) {
        return new Sample(row.get("id", Long.class), row.get("ticket_id", UUID.class), row.get("remedy_id", UUID.class),
                new Remedy(RemedyTypeColumn.read(row.get("type", String.class)), amount(row)),
                row.get("decided_by", String.class), row.get("decided_at", OffsetDateTime.class).toInstant(),
                row.get("mandate_id", UUID.class), row.get("mandate_version", Integer.class),
                requireNonNull(MandateSql.limits(row)), risks(row),
                judgement(row));
    }

    private static Money amount(SqlRow row) {
        return new Money(row.get("amount_minor", Long.class), row.get("currency", String.class));
    }

    private static String[] column(List<Candidate> picked, Function<Candidate, String> value) {
        return picked.stream().map(value).toArray(String[]::new);
    }

    private static Set<Risk> risks(SqlRow row) {
        var risks = EnumSet.noneOf(Risk.class);
        Stream.of(row.get("risks", String.class).split(",")).filter(risk -> !risk.isEmpty()).map(Risk::valueOf)
                .forEach(risks::add);
        return risks;
    }

    private static @Nullable Judgement judgement(SqlRow row) {
        return row.get("outcome", String.class) instanceof String outcome
                ? new Judgement(Outcome.valueOf(outcome), row.get("note", String.class),
                        new Person(row.get("judged_by", String.class), row.get("judged_by_name", String.class), Set.of()),
                        row.get("judged_at", OffsetDateTime.class).toInstant())
                : null;
    }
}
