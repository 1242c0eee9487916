package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.FaultySystemTest.EXECUTED;
import static io.amends.tickets.executor.gateway.RawSystem.saysThen;
import static io.amends.tickets.executor.gateway.Wired.at;
import static io.amends.tickets.executor.gateway.Wired.now;
import static io.amends.tickets.executor.gateway.Wired.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.amends.foundation.http.StandardWebhooks;
import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Requests.Request;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;

@DisplayName("B5 A system that speaks HTTP")
class SpokenHttpTest {

    private RawSystem system;
    private Wired wired;

    @BeforeEach
    void start() {
        system = RawSystem.saying(200, EXECUTED);
        wired = new Wired(system.authority());
    }

    @AfterEach
    void stop() {
        system.close();
        wired.close();
    }

    @Test
    @DisplayName("B24 says what would happen before anything does, if it can")
    void hasADryRun() {
        assertThat(dryRun(200, "{\"effect\":\"25 euro to account …81\"}")).isEqualTo(new DryRun.Fine("25 euro to account …81"));
        assertThat(dryRun(422, "{\"status\":\"rejected\",\"reason\":\"closed\"}")).isEqualTo(new DryRun.Refused("closed"));
        assertThat(dryRun(404, "<html>")).isEqualTo(new DryRun.NotOffered());
        assertThat(dryRun(500, "{}")).isEqualTo(new DryRun.NotKnown("UNCLEAR_ANSWER_500"));
        assertThat(system.seen()).extracting(RawSystem.Seen::path).containsOnly("/remedies/dry-run");
    }

    @Test
    @DisplayName("B31 can take its time: it says 202, and is asked later")
    void takesItsTime() {
        // given
        var order = refund(2500);
        system.behave(saysThen(202, "{\"reference\":\"R-9\"}"));

        // when
        var first = wired.execute(at(system.url()), order);
        var meanwhile = wired.ask(at(system.url()), order);
        system.behave(saysThen(200, EXECUTED));
        var later = wired.ask(at(system.url()), order);

        // then
        assertThat(first).isEqualTo(new Pending("R-9")).isEqualTo(meanwhile);
        assertThat(later).isInstanceOf(Executed.class);
    }

    @Test
    @DisplayName("input-E12 whose answers are to be signed is believed only when they are")
    void signsItsAnswers() {
        // given
        var usual = Answers.USUAL;
        var executor = Wired.with(at(system.url()), Requests.USUAL, new Answers(usual.execute(), usual.ask(), usual.reference(),
                usual.at(), usual.reason(), usual.amount(), usual.currency(), true));

        // when
        var unsigned = wired.execute(executor, refund(100));
        system.behave(saysThen(200, EXECUTED, signed(Wired.OTHER_SECRET)));
        var forged = wired.execute(executor, refund(100));
        system.behave(saysThen(200, EXECUTED, signed(Wired.SECRET)));
        var genuine = wired.execute(executor, refund(100));

        // then
        assertThat(unsigned).isEqualTo(new Unknown("ANSWER_NOT_SIGNED")).isEqualTo(forged);
        assertThat(genuine).isInstanceOf(Executed.class);
    }

    @Test
    @DisplayName("in its own way is spoken to in its own way")
    void isSpokenToInItsOwnWay() {
        // given
        var requests = new Requests(new Request("PUT", "/orders/{remedyId}", "{\"cents\":\"$/amount/minor\"}"),
                new Request("GET", "/orders/{remedyId}", null), null, null);
        var order = refund(2500);

        // when
        wired.execute(Wired.with(at(system.url()), requests, Answers.USUAL), order);

        // then
        assertThat(system.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.method() + " " + seen.path()).isEqualTo("PUT /orders/" + order.remedyId());
            assertThat(seen.text()).isEqualTo("{\"cents\":2500}");
            assertThat(seen.headers()).containsEntry("idempotency-key", order.remedyId().toString());
        });
    }

    private DryRun dryRun(int status, String json) {
        system.behave(saysThen(status, json));
        return now(wired.http.dryRun(at(system.url()), refund(2500)));
    }

    private static String[] signed(String secret) {
        var headers = new ArrayList<String>();
        new StandardWebhooks(secret).headers("msg_1", Instant.now(), EXECUTED.getBytes(UTF_8))
                .forEach((name, value) -> headers.add(name + ": " + value));
        return headers.toArray(String[]::new);
    }
}
