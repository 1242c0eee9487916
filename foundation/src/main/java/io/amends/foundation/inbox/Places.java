package io.amends.foundation.inbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.event.EventJson;
import io.smallrye.mutiny.Uni;

/**
 * Lets each event in once and in its turn: the first one seen of a key is the start, then one after the other by its
 * {@code ce_sequence}. What comes late from before the start was never passed over, and still takes effect. The row of the key
 * is locked until the end of the transaction, so that a reader that has lost its
 * partition without knowing it waits, and then finds that it is late.
 */
@ApplicationScoped
class Places {

    // One statement, as every event pays for it. The last line sees the row as it was before.
    private static final String ADMIT = """
            with place as (
                insert into inbox_place as p (topic, key, last, first) values (:topic, :key, :sequence, :sequence)
                on conflict (topic, key) do update set last = excluded.last, moved_at = now()
                    where p.last >= :from and p.last < excluded.last
                returning last),
            seen as (
                insert into inbox (consumer, event_id) select :consumer, :event from place
                on conflict do nothing returning event_id),
            overtaken as (
                insert into inbox (consumer, event_id)
                select :consumer, :event from inbox_place where topic = :topic and key = :key and first > :sequence
                on conflict do nothing returning event_id)
            select (select count(*) from place) as moved, (select count(*) from seen) as fresh,
                (select count(*) from overtaken) as overtaken,
                (select last from inbox_place where topic = :topic and key = :key) as before""";
    // The same for many, as long as each is in its turn and new. In the order of the keys, so that two never wait crosswise.
    private static final String ADMIT_ALL = """
            with event as (
                select * from jsonb_to_recordset(cast(cast(:events as text) as jsonb)) as e(key text, sequence bigint, id text)),
            run as (
                select key, min(sequence) as first, max(sequence) as last from event
                group by key having max(sequence) - min(sequence) = count(*) - 1),
            place as (
                insert into inbox_place as p (topic, key, last, first) select :topic, key, last, first from run order by key
                on conflict (topic, key) do update set last = excluded.last, moved_at = now()
                    where p.last = excluded.first - 1
                returning key),
            seen as (
                insert into inbox (consumer, event_id) select :consumer, event.id from event join place using (key)
                on conflict do nothing returning event_id)
            select count(*) as taken from seen""";
    private static final String FIRST_SIGHT = """
            insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing""";
    private static final long ANY = Long.MIN_VALUE;

    private final String consumer;

    Places(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.consumer = service;
    }

    /** Whether it is this event's turn, and takes it. In the transaction of the use case. */
    Uni<Turn> take(EventEnvelope event) {
        return take(event, event.sequence() - 1);
    }

    /** Whether it is the turn of all these events of one topic, and takes it; if not, the transaction must not be committed. */
    Uni<Boolean> takeAll(List<EventEnvelope> events) {
        var places = events.stream().map(event -> new Place(event.key(), event.sequence(), event.id())).toList();
        return Sql.of(ADMIT_ALL)
                .set("topic", events.getFirst().topic())
                .set("consumer", consumer)
                .set("events", EventJson.write(places))
                .one(row -> number(row, "taken") == events.size());
    }

    /** Takes the turn of an event that has waited long enough for those before it. */
    Uni<Turn> takeAnyway(EventEnvelope event) {
        return take(event, ANY);
    }

    /** For an event whose turn was taken before: whether it had no effect yet. */
    Uni<Turn> takeAdmitted(EventEnvelope event) {
        return Sql.of(FIRST_SIGHT)
                .set("consumer", consumer)
                .set("event", event.id())
                .run()
                .map(inserted -> inserted == 1 ? Turn.NOW : Turn.OVER);
    }

    private Uni<Turn> take(EventEnvelope event, long from) {
        return Sql.of(ADMIT)
                .set("topic", event.topic())
                .set("key", event.key())
                .set("sequence", event.sequence())
                .set("from", from)
                .set("consumer", consumer)
                .set("event", event.id())
                .one(row -> turn(row, event.sequence()));
    }

    private static long number(SqlRow row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static Turn turn(SqlRow row, long sequence) {
        if (number(row, "fresh") == 1 || number(row, "overtaken") == 1) {
            return Turn.NOW;
        }
        // When somebody else moved the place meanwhile, this is out of date, but then it can only be too low.
        var before = row.get("before", Long.class);
        return number(row, "moved") == 1 || before != null && before >= sequence - 1 ? Turn.OVER : Turn.LATER;
    }

    private record Place(String key, long sequence, String id) {
    }

    enum Turn {
        NOW,
        /** It was handled before, or a later one was. */
        OVER,
        /** One that belongs before it is missing. */
        LATER
    }
}
