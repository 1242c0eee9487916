package io.amends.tickets.decisionlog.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgException;

/** Asked as the service itself: by its own role, over its own connections. */
@QuarkusTest
@DisplayName("B14 B20 The decision log is only ever added to")
class AppendOnlyTest {

    private static final String DENIED = "42501";

    @Inject
    Pool pool;

    @BeforeEach
    void log() {
        run("insert into decision_log (kind, person_id, person_name) values ('DECIDED', 'nora', 'Nora Smit')");
    }

    @ParameterizedTest
    @ValueSource(strings = { "update decision_log set person_id = 'milan'", "delete from decision_log",
            "truncate decision_log" })
    void deniesTheServicesOwnRole(String change) {
        assertThatThrownBy(() -> run(change)).isInstanceOfSatisfying(PgException.class, denied -> {
            assertThat(denied.getSqlState()).isEqualTo(DENIED);
            assertThat(denied).hasMessageContaining("permission denied");
        });
    }

    @Test
    void deniesItWithTheRightToo() {
        assertThatThrownBy(() -> run("""
                do $$ begin
                    grant update on decision_log to current_user;
                    update decision_log set person_id = 'milan';
                end $$"""))
                .isInstanceOfSatisfying(PgException.class, denied -> assertThat(denied.getSqlState()).isEqualTo(DENIED))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = { "update mandate_version set version = 9", "delete from mandate_version" })
    void keepsTheVersionsOfMandatesToo(String change) {
        assertThatThrownBy(() -> run(change)).hasMessageContaining("append-only");
    }

    private void run(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }
}
