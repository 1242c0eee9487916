package io.amends.tickets.live.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.amends.tickets.live.application.PastNews;
import io.amends.tickets.live.application.PastNews.Forgotten;
import io.amends.tickets.live.application.TicketNews;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
class OutboxNewsTest {

    @Inject
    PastNews pastNews;

    @Inject
    Pool pool;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        pool.query("delete from outbox").execute().await().indefinitely();
    }

    @Test
    void tellsWhatWasPublishedLaterEvenUnderASmallerId() {
        // given
        var committedLate = published("ticket-events", "1 minute");
        var last = published("ticket-events", "2 minutes");
        var sameBatch = published("ticket-events", "2 minutes");
        published("ticket-events", "3 minutes");
        published("another-topic", "1 minute");
        // when
        var missed = pastNews.after(last, 10).await().indefinitely();
        // then
        assertThat(missed).extracting(TicketNews::id).containsExactly(sameBatch, committedLate);
    }

    @Test
    void tellsNoMoreThanAsked() {
        var last = published("ticket-events", "3 minutes");
        var next = published("ticket-events", "2 minutes");
        published("ticket-events", "1 minute");
        assertThat(pastNews.after(last, 1).await().indefinitely()).extracting(TicketNews::id).isEqualTo(List.of(next));
    }

    @Test
    void doesNotKnowAnEventThatIsGone() {
        assertThatThrownBy(() -> pastNews.after(UUID.randomUUID(), 10).await().indefinitely()).isInstanceOf(Forgotten.class);
    }

    private UUID published(String topic, String ago) {
        var id = UUID.randomUUID();
        pool.preparedQuery("""
                insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, published_at)
                values ($1, $2, $3, 'ticket.claimed.v1', 1, '{}', now(), '', date_trunc('minute', now()) - interval '%s')"""
                .formatted(ago))
                .execute(Tuple.of(id, topic, UUID.randomUUID().toString())).await().indefinitely();
        return id;
    }
}
