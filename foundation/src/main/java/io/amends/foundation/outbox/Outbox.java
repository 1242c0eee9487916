package io.amends.foundation.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventType;
import io.amends.foundation.database.Sql;
import io.amends.foundation.event.Cause;
import io.amends.foundation.event.EventJson;
import io.amends.foundation.event.TraceParent;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

/** Saves events in the session and transaction of the use case; {@link OutboxRelay} sends them after the commit. */
@ApplicationScoped
public class Outbox {

    // The events of one command in one statement: %s is a row of values for each.
    private static final String INSERT = """
            with next as (
                insert into outbox_sequence (topic, key, last) values (:topic, :key, :count)
                on conflict (topic, key) do update set last = outbox_sequence.last + excluded.last
                returning last - cast(:count as bigint) as before)
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, causation_id,
                traceparent)
            select fact.id, :topic, :key, fact.type, before + fact.place, fact.payload, :occurredAt,
                coalesce(cast(:correlation as text), cast(fact.id as text)), cast(:causation as text), cast(:traceparent as text)
            from next, (values %s) as fact (place, id, type, payload)
            order by fact.place""";
    // The events of many keys: each key's numbers go on where they stood. One text, as drivers differ about lists.
    private static final String INSERT_MANY = """
            with fact as (
                select * from jsonb_to_recordset(cast(cast(:facts as text) as jsonb)) as f(place int, id uuid, key text, type text, payload text)),
            counted as (select key, count(*) as events from fact group by key),
            next as (
                insert into outbox_sequence (topic, key, last) select :topic, key, events from counted order by key
                on conflict (topic, key) do update set last = outbox_sequence.last + excluded.last
                returning key, last)
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, causation_id,
                traceparent)
            select fact.id, :topic, fact.key, fact.type,
                next.last - counted.events + row_number() over (partition by fact.key order by fact.place), fact.payload,
                :occurredAt, coalesce(cast(:correlation as text), cast(fact.id as text)), cast(:causation as text),
                cast(:traceparent as text)
            from fact join counted using (key) join next using (key)
            order by fact.place""";
    private static final String ROW = "(cast(:place%1$d as bigint), cast(:id%1$d as uuid), cast(:type%1$d as text), cast(:payload%1$d as text))";
    private static final int MOST_AT_ONCE = 20;
    private static final List<String> INSERTS = IntStream.rangeClosed(1, MOST_AT_ONCE).mapToObj(Outbox::insert).toList();

    private final Ids ids;
    private final Clock clock;
    private final OutboxRelay relay;

    Outbox(Ids ids, Clock clock, OutboxRelay relay) {
        this.ids = ids;
        this.clock = clock;
        this.relay = relay;
    }

    /** Adds the event to the running transaction. Events of one key reach their readers in the order of these calls. */
    public <T> Uni<Void> publish(EventType<T> type, UUID key, T payload) {
        return publish(key, List.of(new Fact<>(type, payload)));
    }

    /** Adds events of one key and topic, in their order. */
    public Uni<Void> publish(UUID key, List<? extends Fact<?>> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var first = facts.subList(0, Math.min(facts.size(), MOST_AT_ONCE));
        return insert(key, first).run()
                .invoke(relay::pokeSoon)
                .chain(() -> publish(key, facts.subList(first.size(), facts.size())));
    }

    /** Adds events of many keys and one topic, in their order and in one statement. */
    public Uni<Void> publishAll(List<Keyed<?>> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return described(INSERT_MANY, facts.getFirst().type().topic())
                .set("facts", rows(facts))
                .run()
                .invoke(relay::pokeSoon)
                .replaceWithVoid();
    }

    private String rows(List<Keyed<?>> facts) {
        return EventJson.write(IntStream.range(0, facts.size()).mapToObj(place -> row(place, facts.get(place))).toList());
    }

    private KeyedRow row(int place, Keyed<?> fact) {
        return new KeyedRow(place, ids.fresh(), fact.key(), fact.type().name(), EventJson.write(fact.payload()));
    }

    private Sql described(String insert, String topic) {
        var cause = Cause.current();
        return Sql.of(insert)
                .set("topic", topic)
                .set("occurredAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .set("correlation", cause.map(Cause::correlationId).orElse(null))
                .set("causation", cause.map(Cause::causationId).orElse(null))
                .set("traceparent", TraceParent.current());
    }

    private Sql insert(UUID key, List<? extends Fact<?>> facts) {
        var query = described(INSERTS.get(facts.size() - 1), facts.getFirst().type().topic())
                .set("key", key.toString())
                .set("count", (long) facts.size());
        for (int i = 0; i < facts.size(); i++) {
            query = query.set("place" + i, (long) i + 1)
                    .set("id" + i, ids.fresh())
                    .set("type" + i, facts.get(i).type().name())
                    .set("payload" + i, EventJson.write(facts.get(i).payload()));
        }
        return query;
    }

    private static String insert(int facts) {
        return INSERT.formatted(IntStream.range(0, facts).mapToObj(ROW::formatted).collect(Collectors.joining(", ")));
    }

    /** An event and what it tells. */
    public record Fact<T>(EventType<T> type, T payload) {
    }

    /** An event, its key and what it tells. */
    public record Keyed<T>(UUID key, EventType<T> type, T payload) {
    }

    private record KeyedRow(int place, UUID id, UUID key, String type, String payload) {
    }
}
