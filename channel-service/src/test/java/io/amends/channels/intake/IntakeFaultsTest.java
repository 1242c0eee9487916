package io.amends.channels.intake;

import static io.amends.channels.testing.Eventually.eventually;
import static io.amends.channels.testing.XDelivery.deliver;
import static io.amends.channels.testing.XWebhooks.body;
import static io.amends.channels.testing.XWebhooks.freshId;
import static io.amends.channels.testing.XWebhooks.ines;
import static io.amends.channels.testing.XWebhooks.mention;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.channels.testing.Database;
import io.amends.channels.testing.EventLog;
import io.amends.events.EventTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
class IntakeFaultsTest {

    @Inject
    EventLog events;

    @Inject
    Database database;

    @AfterEach
    void databaseRecovers() {
        database.run("drop trigger if exists fault on message");
    }

    @Test
    @DisplayName("I2 What cannot be read is put aside with its bytes, and the next one goes on")
    void putsAsideWhatCannotBeRead() {
        // given
        var ines = ines();
        var id = freshId();
        var next = freshId();
        var body = body(mention(id, ines, "help"));
        // when
        deliver(Arrays.copyOf(body, body.length - 3)).statusCode(200);
        deliver(mention(next, ines, "help"));
        // then
        eventually(() -> assertThat(received(next)).hasSize(1));
        assertThat(stateOf(id)).containsExactly("QUARANTINED");
    }

    @Test
    @DisplayName("I2 A fault that passes puts nothing aside: the message waits and is taken afterwards")
    void waitsForAPassingFaultToPass() {
        // given
        var id = freshId();
        failOn(id, "40001");
        // when
        deliver(mention(id, ines(), "help"));
        // then
        eventually(() -> assertThat(database.column("select last_value from faults")).doesNotContain("1"));
        assertThat(stateOf(id)).containsExactly("WAITING");
        database.run("drop trigger fault on message");
        eventually(() -> assertThat(received(id)).hasSize(1));
    }

    @Test
    @DisplayName("I10 A fault that stays puts this one aside, and the person's next message goes on")
    void putsAsideWhatCanNeverBeKept() {
        // given
        var ines = ines();
        var id = freshId();
        var next = freshId();
        failOn(id, "23514");
        // when
        deliver(mention(id, ines, "help"));
        deliver(mention(next, ines, "help"));
        // then
        eventually(() -> assertThat(received(next)).hasSize(1));
        assertThat(stateOf(id)).containsExactly("QUARANTINED");
        assertThat(received(id)).isEmpty();
    }

    @Test
    @DisplayName("I2 While many wait several are taken together, and one that can never be kept takes none of them with it")
    void takesApartWhatFails() {
        // given
        var ids = Stream.generate(() -> freshId()).limit(24).toList();
        var poison = ids.get(5);
        failOn(poison, "23514");
        // when
        waitAtOnce(ids);
        // then
        eventually(() -> assertThat(stateOf(poison)).containsExactly("QUARANTINED"));
        eventually(() -> assertThat(ids).filteredOn(id -> !stateOf(id).contains("DONE")).containsExactly(poison));
        eventually(() -> assertThat(ids).filteredOn(id -> received(id).size() != 1).containsExactly(poison));
        // Five shares of four, and three that were taken apart.
        assertThat(transactionsOf(ids)).hasSize(8);
    }

    /** As if all of them had come since the last look. */
    private void waitAtOnce(List<String> ids) {
        var bodies = ids.stream().map(id -> "('x', decode('%s', 'hex'))"
                .formatted(HexFormat.of().formatHex(body(mention(id, ines(), "help"))))).collect(joining(", "));
        database.run("insert into raw_inbox (network, body) values " + bodies);
    }

    private List<String> transactionsOf(List<String> ids) {
        return database.column("select distinct xmin::text from message where external_id = any(string_to_array(?, ','))",
                String.join(",", ids));
    }

    /** The database refuses this message with this error, and counts how often (from 1) outside any transaction. */
    private void failOn(String externalId, String sqlState) {
        database.run("""
                drop sequence if exists faults;
                create sequence faults;
                create or replace function fault() returns trigger language plpgsql as $$ begin
                    perform nextval('faults');
                    raise exception 'a fault of the test' using errcode = '%2$s';
                end $$;
                create trigger fault before insert on message for each row when (new.external_id = '%1$s')
                    execute function fault()""".formatted(externalId, sqlState));
    }

    private List<JsonObject> received(String text) {
        return events.told(EventTypes.MESSAGE_RECEIVED, text);
    }

    private List<String> stateOf(String text) {
        return database.column("select state from raw_inbox where position(?::bytea in body) > 0", text.getBytes(UTF_8));
    }
}
