package io.amends.channels.retention;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.channels.testing.XWebhooks.Person;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;

/** Rows are made old instead of the clock being moved, as it is the clock of the database that counts. */
@QuarkusTest
@DisplayName("A14 What has served its purpose goes after seven days")
class RetentionTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    @Test
    void deletesWhatIsDoneWithForMoreThanSevenDays() {
        // given
        var mark = "spent-" + UUID.randomUUID();
        keepOneOfEach(mark, "8 days");
        keepHandled(mark, "16 days");
        // when, then: the purge comes by itself
        eventually(() -> assertThat(rowsOf(mark)).isZero());
    }

    @Test
    void keepsWhatIsYounger() {
        // given
        var young = "spent-" + UUID.randomUUID();
        var old = "spent-" + UUID.randomUUID();
        keepOneOfEach(young, "6 days");
        keepHandled(young, "14 days");
        // when
        keepOneOfEach(old, "8 days");
        keepHandled(old, "16 days");
        eventually(() -> assertThat(rowsOf(old)).isZero());
        // then
        assertThat(rowsOf(young)).isEqualTo(5);
    }

    @Test
    @DisplayName("I2 However old it is: what nobody has settled stays")
    void keepsWhatIsNotSettled() {
        // given
        var unsettled = "spent-" + UUID.randomUUID();
        var old = "spent-" + UUID.randomUUID();
        database.run(
                """
                        insert into raw_inbox (network, body, state, reason, received_at, settled_at)
                        values ('x', convert_to('%1$s', 'UTF8'), 'QUARANTINED', 'a test', now() - interval '99 days', now() - interval '99 days');
                        insert into idempotency_key (person, key, request_hash, created_at)
                        values ('nora', '%1$s', 'hash', now() - interval '99 days');
                        insert into dead_letter (consumer, topic, partition, record_offset, record_key, headers, reason, kept_at)
                        values ('channel-service', '%1$s', 0, 1, '%1$s', '', 'a test', now() - interval '99 days')"""
                        .formatted(unsettled));
        // when
        keepOneOfEach(old, "8 days");
        keepHandled(old, "16 days");
        eventually(() -> assertThat(rowsOf(old)).isZero());
        // then
        assertThat(rowsOf(unsettled)).isEqualTo(2);
        assertThat(database.count("dead_letter where topic = ?", unsettled)).isEqualTo(1);
    }

    @Test
    @DisplayName("fault-F14 A signed body that is sent again after its row has gone has no effect, and changes no name")
    void rememberMessagesForEver() {
        // given
        var ines = ines();
        var id = freshId();
        var later = freshId();
        var last = freshId();
        var captured = body(mention(id, ines, "help"));
        deliver(captured);
        deliver(mention(later, new Person(ines.id(), "ines_married", "Ines Smit"), "still there?"));
        eventually(() -> assertThat(events.told(EventTypes.MESSAGE_RECEIVED, later)).hasSize(1));
        database.run("""
                update raw_inbox set received_at = now() - interval '8 days', settled_at = now() - interval '8 days'
                where settled_at is not null""");
        eventually(() -> assertThat(database.count("raw_inbox where body = ?", captured)).isZero());
        // when
        deliver(captured).statusCode(200);
        deliver(mention(last, ines(), "help"));
        // then
        eventually(() -> assertThat(database.column("select state from raw_inbox where body = ?", captured))
                .containsExactly("DONE"));
        eventually(() -> assertThat(events.told(EventTypes.MESSAGE_RECEIVED, last)).hasSize(1));
        assertThat(events.told(EventTypes.MESSAGE_RECEIVED, id)).hasSize(1);
        assertThat(database.column("select name from contact_identity where external_id = ?", ines.id()))
                .containsExactly("Ines Smit");
    }

    private void keepOneOfEach(String mark, String age) {
        database.run("""
                insert into raw_inbox (network, body, state, received_at, settled_at)
                values ('x', convert_to('%1$s', 'UTF8'), 'DONE', now() - interval '%2$s', now() - interval '%2$s');
                insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, published_at)
                values (gen_random_uuid(), 'channel-events', '%1$s', 'a.test.v1', 1, '{}', now(), 'c', now() - interval '%2$s');
                insert into idempotency_key (person, key, request_hash, status, body, created_at)
                values ('nora', '%1$s', 'hash', 200, '{}', now() - interval '%2$s');
                insert into partner_delivery (id, ticket_id, type, payload, state, created_at, settled_at)
                values (gen_random_uuid(), gen_random_uuid(), 'a.test.v1', '%1$s', 'DELIVERED', now() - interval '%2$s',
                    now() - interval '%2$s')"""
                .formatted(mark, age));
    }

    private void keepHandled(String mark, String age) {
        database.run(
                "insert into inbox (consumer, event_id, received_at) values ('channel-service', '%s', now() - interval '%s')"
                        .formatted(mark, age));
    }

    private long rowsOf(String mark) {
        return database.count("raw_inbox where position(?::bytea in body) > 0", mark.getBytes(UTF_8))
                + database.count("outbox where key = ?", mark)
                + database.count("idempotency_key where key = ?", mark)
                + database.count("partner_delivery where payload = ?", mark)
                + database.count("inbox where event_id = ?", mark);
    }
}
