package io.amends.journeys.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.amends.journeys.bench.data.SeededId;

class SqlScriptTest {

    private static final String TICKET = new SeededId(SeededId.Kind.TICKET, 77).uuid().toString();
    private static final String MADE = "019abc00-1111-7222-8333-444455556666";
    private static final String LOG = """
            bench 10 LOG:  statement: BEGIN
            bench 11 LOG:  execute S_1: select id from outbox where published_at is null
            bench 10 LOG:  execute S_2: insert into entry
             (id, ticket_id, body, purpose) values ($1, $2, $3, $4)
            bench 10 DETAIL:  Parameters: $1 = '%1$s', $2 = '%2$s', $3 = 'It''s 10:30', $4 = NULL
            bench 11 LOG:  execute S_1: select 1 from lease
            bench 10 LOG:  execute S_3: update ticket set version=$1 where id=$2 and version=$3
            bench 10 DETAIL:  Parameters: $1 = '8', $2 = '%2$s', $3 = '7'
            bench 10 LOG:  execute S_4: insert into outbox (event_id, key) values ($1, $2)
            bench 10 DETAIL:  Parameters: $1 = '%1$s', $2 = 'x'
            bench 10 LOG:  statement: COMMIT
            """.formatted(MADE, TICKET);

    @Test
    void takesTheTransactionOfTheRequestAndNotWhatPollersSentMeanwhile() {
        // when
        var sent = SentBy.request(StatementLog.read(LOG), statement -> statement.sql().startsWith("insert into entry"));
        // then
        assertThat(sent).extracting(SentStatement::backend).containsOnly(10L);
        assertThat(sent).extracting(SentStatement::sql).first().isEqualTo("BEGIN");
        assertThat(sent).hasSize(5).last().hasToString("COMMIT");
        assertThat(sent.get(1).parameters()).isEqualTo(Arrays.asList(MADE, TICKET, "It's 10:30", null));
    }

    @Test
    void takesAStatementOutsideATransactionAlone() {
        var sent = SentBy.request(StatementLog.read(LOG), statement -> statement.sql().contains("from lease"));
        assertThat(sent).hasToString("[select 1 from lease]");
    }

    @Test
    void doesTheSameForOtherTicketsWithFreshIds() {
        // when
        String script = SqlScript.of(SentBy.request(StatementLog.read(LOG), statement -> statement.backend() == 10
                && statement.sql().startsWith("insert into entry")), 5000);
        // then
        String ticket = "('00000000-0000-7000-8000-' || lpad(to_hex((:t)::bigint), 12, '0'))::uuid";
        String made = "lpad(to_hex(:n::bigint + 0), 32, '0')::uuid";
        assertThat(script).contains("\\set t random(1, 5000)\n")
                .contains("insert into entry (id, ticket_id, body, purpose) values (" + made + ", " + ticket
                        + ", E'It''s 10\\x3a30', null);\n")
                .contains("insert into outbox (event_id, key) values (" + made + ", E'x');\n")
                .endsWith("COMMIT;\n");
    }

    @Test
    void changesARowHoweverOftenItWasChangedBefore() {
        String script = SqlScript.of(StatementLog.read(LOG), 1);
        assertThat(script).contains("update ticket set version=E'8' where id=").doesNotContain("and version");
    }
}
