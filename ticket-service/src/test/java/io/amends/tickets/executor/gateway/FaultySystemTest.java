package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.RawSystem.saysThen;
import static io.amends.tickets.executor.gateway.Wired.at;
import static io.amends.tickets.executor.gateway.Wired.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.executor.application.Standing;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.gateway.RawSystem.Behaviour;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;

@DisplayName("fault-F23 control-10 Whatever a system does")
class FaultySystemTest {

    static final String EXECUTED = "{\"status\":\"executed\",\"reference\":\"R-1\",\"executedAt\":\"2026-11-20T22:04:00Z\"}";
    private static final CountDownLatch END = new CountDownLatch(1);

    private static RawSystem faulty;
    private static RawSystem sound;
    private static RawSystem forbidden;
    private static Wired wired;

    @BeforeAll
    static void start() {
        faulty = RawSystem.saying(200, EXECUTED);
        sound = RawSystem.saying(200, EXECUTED);
        forbidden = RawSystem.saying(200, EXECUTED);
        wired = new Wired(faulty.authority(), sound.authority());
    }

    @AfterAll
    static void stop() {
        END.countDown();
        Stream.of(faulty, sound, forbidden).forEach(RawSystem::close);
        wired.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("hangs", (request, out, connection) -> END.await(), new Unknown("NO_ANSWER_IN_TIME")),
                fault("says 500", saysThen(500, "{}"), new Unknown("UNCLEAR_ANSWER_500")),
                fault("says 503 and executed", saysThen(503, EXECUTED), new Unknown("UNCLEAR_ANSWER_503")),
                fault("says 429", saysThen(429, "{}"), new Postponed("SYSTEM_ASKED_FOR_TIME")),
                fault("answers nothing and hangs up", (request, out, connection) -> connection.close(),
                        new Unknown("NO_ANSWER")),
                fault("hangs up in mid-body", (request, out, connection) -> {
                    out.write("HTTP/1.1 200 X\r\ncontent-length: 200\r\n\r\n{\"status\":\"exec".getBytes(UTF_8));
                    out.flush();
                    connection.setSoLinger(true, 0);
                    connection.close();
                }, new Unknown("NO_ANSWER")),
                fault("says 200 with a page", saysThen(200, "<html>Log in</html>"), new Unknown("UNCLEAR_ANSWER_200")),
                fault("speaks no HTTP", (request, out, connection) -> out.write("220 smtp ready\r\n\r\n".getBytes(UTF_8)),
                        new Unknown("NO_ANSWER")),
                fault("never ends its body", (request, out, connection) -> {
                    out.write("HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n".getBytes(UTF_8));
                    for (int chunk = 0; chunk < 100_000; chunk++) {
                        out.write(("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(UTF_8));
                    }
                }, new Unknown("NO_ANSWER")),
                fault("sends a gzip bomb", saysThen(200, "\u001f\u008b\b", "content-encoding: gzip"),
                        new Unknown("UNCLEAR_ANSWER_200")),
                fault("sends a byte at a time", (request, out, connection) -> {
                    out.write(("HTTP/1.1 200 X\r\ncontent-length: " + EXECUTED.length() + "\r\n\r\n").getBytes(UTF_8));
                    for (byte one : EXECUTED.getBytes(UTF_8)) {
                        out.write(one);
                        out.flush();
                        Thread.sleep(50);
                    }
                }, new Unknown("NO_ANSWER_IN_TIME")));
    }

    private static Arguments fault(String name, Behaviour behaviour, ExecutionOutcome outcome) {
        return Arguments.of(name, behaviour, outcome);
    }

    @ParameterizedTest(name = "it {0}")
    @MethodSource("faults")
    @DisplayName("B31 the outcome says no more than is known, within the deadline, and the same id goes again")
    void saysNoMoreThanIsKnown(String name, Behaviour behaviour, ExecutionOutcome outcome) {
        // given
        var executor = at(faulty.url(), Duration.ofSeconds(1));
        var order = refund(2500);
        faulty.seen().clear();

        // when
        faulty.behave(behaviour);
        var first = wired.execute(fresh(executor, name), order);
        faulty.behave(saysThen(200, EXECUTED));
        var again = wired.execute(at(faulty.url()), order);

        // then
        assertThat(first).isEqualTo(outcome);
        assertThat(again).isInstanceOf(Executed.class);
        assertThat(faulty.seen()).extracting(seen -> seen.headers().get("webhook-id")).hasSize(2)
                .containsOnly(order.remedyId().toString());
    }

    // A breaker of its own for each fault.
    private static Executor fresh(Executor executor, String name) {
        return new Executor("of-" + name.hashCode(), 1, executor.terms());
    }

    @Test
    @DisplayName("a hanging one delays no other, and what found no place there was not sent and is pending")
    void delaysNoOther() {
        // given
        faulty.seen().clear();
        faulty.behave((request, out, connection) -> END.await());
        var hanging = fresh(at(faulty.url(), Duration.ofMillis(1500)), "hanging");
        var outcomes = new CopyOnWriteArrayList<ExecutionOutcome>();

        // when
        IntStream.range(0, 20).forEach(call -> wired.http.execute(hanging, refund(100))
                .onFailure().recoverWithItem(ByExecutor::ofNoAnswer).subscribe().with(outcomes::add));
        await().until(() -> faulty.seen().size() == hanging.terms().atOnce());
        var other = wired.execute(at(sound.url()), refund(100));

        // then
        assertThat(other).isInstanceOf(Executed.class);
        assertThat(outcomes).as("nothing that hangs has ended yet").noneMatch(Unknown.class::isInstance);
        await().until(() -> outcomes.size() == 20);
        assertThat(outcomes).filteredOn(new Postponed("SYSTEM_BUSY")::equals).hasSize(20 - hanging.terms().atOnce());
        assertThat(outcomes).filteredOn(new Unknown("NO_ANSWER_IN_TIME")::equals).hasSize(hanging.terms().atOnce());
        assertThat(faulty.seen()).hasSize(hanging.terms().atOnce());
    }

    @Test
    @DisplayName("one that fails is left alone, its remedies stay pending, and it is tried again after a rest")
    void leavesAFailingOneAlone() {
        // given
        var failing = fresh(at(faulty.url()), "failing");
        faulty.behave(saysThen(500, "{}"));
        IntStream.range(0, 10).forEach(call -> wired.execute(failing, refund(100)));
        faulty.seen().clear();

        // when
        var meanwhile = wired.execute(failing, refund(100));
        faulty.behave(saysThen(200, EXECUTED));

        // then
        assertThat(meanwhile).isEqualTo(new Postponed("SYSTEM_FAILS"));
        assertThat(faulty.seen()).as("nothing was sent").isEmpty();
        assertThat(wired.lines.of(failing)).isEqualTo(Standing.FAILS);
        await().untilAsserted(() -> assertThat(wired.execute(failing, refund(100))).isInstanceOf(Executed.class));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = { 429, 503 })
    @DisplayName("when it says Retry-After it is left alone that long")
    void waitsAsLongAsItIsAskedTo(int status) {
        // given
        var busy = fresh(at(faulty.url()), "busy" + status);
        faulty.behave(saysThen(status, "{}", "retry-after: 1"));
        wired.execute(busy, refund(100));
        faulty.behave(saysThen(200, EXECUTED));
        faulty.seen().clear();

        // when
        var meanwhile = wired.execute(busy, refund(100));

        // then
        assertThat(meanwhile).isEqualTo(new Postponed("SYSTEM_ASKED_FOR_TIME"));
        assertThat(faulty.seen()).isEmpty();
        assertThat(wired.lines.of(busy)).isEqualTo(Standing.ASKED_FOR_TIME);
        await().untilAsserted(() -> assertThat(wired.execute(busy, refund(100))).isInstanceOf(Executed.class));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = { 301, 302, 303, 307, 308 })
    @DisplayName("fault-F24 input-E8 a redirect leads nowhere")
    void followsNobody(int status) {
        // given
        faulty.behave(saysThen(status, "{}", "location: " + forbidden.url() + "/remedies"));

        // when
        var outcome = wired.execute(fresh(at(faulty.url()), "redirect" + status), refund(100));

        // then
        assertThat(outcome).isEqualTo(new Unknown("UNCLEAR_ANSWER_" + status));
        assertThat(forbidden.seen()).isEmpty();
    }

    @Test
    @DisplayName("fault-F24 control-9 an address that is not allowed any more is not called, and the remedy is pending")
    void callsNoForbiddenAddress() {
        assertThat(wired.execute(at(forbidden.url()), refund(100))).isEqualTo(new Postponed("ADDRESS_NOT_ALLOWED"));
        assertThat(forbidden.seen()).isEmpty();
    }

    @Test
    @DisplayName("fault-F9 the answer is lost after the effect: unknown, and asking under the same id tells")
    void asksWhenTheAnswerIsLost() {
        // given
        var executor = fresh(at(faulty.url()), "lost");
        var order = refund(100);
        faulty.behave((request, out, connection) -> connection.close());

        // when
        var lost = wired.execute(executor, order);
        faulty.behave(saysThen(200, EXECUTED));
        var asked = wired.ask(executor, order);

        // then
        assertThat(lost).isInstanceOf(Unknown.class);
        assertThat(asked).isInstanceOf(Executed.class);
        assertThat(faulty.seen().getLast().path()).isEqualTo("/remedies/" + order.remedyId());
    }
}
