package io.amends.foundation.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventType;
import io.amends.foundation.event.Cause;
import io.amends.foundation.event.EventJson;
import io.amends.foundation.event.TraceParent;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Saves events in the session and transaction of the use case; {@link OutboxRelay} sends them after the commit. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            with next as (
                insert into outbox_sequence (topic, key, last) values (:topic, :key, 1)
                on conflict (topic, key) do update set last = outbox_sequence.last + 1
                returning last)
            insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, causation_id,
                traceparent)
            select :id, :topic, :key, :type, last, :payload, :occurredAt, :correlation, cast(:causation as text),
                cast(:traceparent as text) from next
            """;

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
        var id = ids.fresh();
        var cause = Cause.current();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("topic", type.topic())
                        .setParameter("key", key.toString())
                        .setParameter("type", type.name())
                        .setParameter("payload", EventJson.write(payload))
                        .setParameter("occurredAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .setParameter("correlation", cause.map(Cause::correlationId).orElse(id.toString()))
                        .setParameter("causation", cause.map(Cause::causationId).orElse(null))
                        .setParameter("traceparent", TraceParent.current())
                        .executeUpdate())
                .invoke(relay::pokeSoon)
                .replaceWithVoid();
    }
}
