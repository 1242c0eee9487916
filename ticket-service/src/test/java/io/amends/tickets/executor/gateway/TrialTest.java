package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.FaultySystemTest.EXECUTED;
import static io.amends.tickets.executor.gateway.RawSystem.saysThen;
import static io.amends.tickets.executor.gateway.Wired.at;
import static io.amends.tickets.executor.gateway.Wired.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.foundation.http.StandardWebhooks;
import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.tickets.executor.application.Finding;
import io.amends.tickets.executor.application.Finding.Code;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Terms;
import io.amends.tickets.executor.gateway.RawSystem.Behaviour;
import io.amends.tickets.executor.gateway.RawSystem.Seen;

@DisplayName("B5 A system that is tried")
class TrialTest {

    private static final String UNKNOWN = "{\"status\":\"unknown\"}";
    private static final String REJECTED = "{\"status\":\"rejected\",\"reason\":\"no-such-customer\"}";
    private static final Set<String> EFFECTS = ConcurrentHashMap.newKeySet();

    private RawSystem system;
    private Wired wired;

    @BeforeEach
    void start() {
        system = RawSystem.saying(200, "{}");
        wired = new Wired(system.authority());
    }

    @AfterEach
    void stop() {
        system.close();
        wired.close();
    }

    static Stream<Arguments> wrongs() {
        var sound = sound(saysThen(404, UNKNOWN), saysThen(422, REJECTED));
        return Stream.of(
                Arguments.of("hangs", (Behaviour) (request, out, connection) -> Thread.sleep(2000), Code.NO_ANSWER_IN_TIME),
                Arguments.of("hangs up", (Behaviour) (request, out, connection) -> connection.close(), Code.UNREACHABLE),
                Arguments.of("redirects", saysThen(302, "", "location: http://127.0.0.1/"), Code.REDIRECTS),
                Arguments.of("takes no signature", saysThen(401, "{}"), Code.SIGNATURE_NOT_ACCEPTED),
                Arguments.of("takes any signature", (Behaviour) (request, out, connection) -> saysThen(
                        request.method().equals("GET") ? 404 : 422, request.method().equals("GET") ? UNKNOWN : REJECTED)
                        .answer(request, out, connection), Code.TAKES_ANY_SIGNATURE),
                Arguments.of("says 404 with a page", sound(saysThen(404, "<html>"), saysThen(422, REJECTED)),
                        Code.DOES_NOT_TELL_WHAT_IT_NEVER_HEARD_OF),
                Arguments.of("does it twice", sound(saysThen(404, UNKNOWN), (request, out, connection) -> saysThen(200,
                        EXECUTED.replace("R-1", "R-" + EFFECTS.size() + EFFECTS.add(Long.toString(System.nanoTime()))))
                        .answer(request, out, connection)), Code.DOES_NOT_KNOW_THE_SAME_KEY),
                Arguments.of("confirms dollars", sound(saysThen(404, UNKNOWN), saysThen(200,
                        EXECUTED.replace("{", "{\"amount\":{\"minor\":1,\"currency\":\"USD\"},"))),
                        Code.CONFIRMS_ANOTHER_AMOUNT),
                Arguments.of("answers a page", sound(saysThen(404, UNKNOWN), saysThen(200, "<html>")), Code.UNCLEAR_ANSWER),
                Arguments.of("is sound", sound, Code.KNOWS_THE_SAME_KEY));
    }

    @ParameterizedTest(name = "and {0} is told so")
    @MethodSource("wrongs")
    @DisplayName("B5")
    void isToldWhatIsWrong(String name, Behaviour behaviour, Code code) {
        var patience = code == Code.NO_ANSWER_IN_TIME ? Duration.ofMillis(300) : Duration.ofSeconds(10);
        system.behave(behaviour);
        var findings = now(wired.trial.of(at(system.url(), patience)));
        assertThat(findings).extracting(Finding::what).contains(code);
        assertThat(findings).filteredOn(finding -> !finding.isGood()).extracting(Finding::what)
                .containsExactlyElementsOf(code == Code.KNOWS_THE_SAME_KEY ? Set.of() : Set.of(code));
    }

    @Test
    @DisplayName("and is nowhere, or must not be called, is told so")
    void isToldThatItIsNowhere() {
        assertThat(now(wired.trial.of(at("http://127.0.0.1:1")))).containsExactly(Finding.that(Code.ADDRESS_NOT_ALLOWED));
        system.close();
        assertThat(now(wired.trial.of(at(system.url())))).containsExactly(Finding.that(Code.UNREACHABLE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "NO_SECRET, NO_SECRET", "ADDRESS_NOT_ALLOWED, ADDRESS_NOT_ALLOWED", "SYSTEM_BUSY, NOT_TRIED",
            "SYSTEM_FAILS, NOT_TRIED", "SYSTEM_ASKED_FOR_TIME, NOT_TRIED" })
    @DisplayName("while it is left alone is told so, and not that something is wrong with its address")
    void isToldWhyItWasNotTried(String reason, Code code) {
        assertThat(Troubles.of(new NotSent(reason))).isEqualTo(code);
    }

    @Test
    @DisplayName("and whose secret we do not have is told so")
    void isToldThatThereIsNoSecret() {
        var terms = Terms.http(system.url(), List.of("nowhere"), Duration.ofSeconds(1));
        assertThat(now(wired.trial.of(new Executor("x", 1, terms)))).containsExactly(Finding.that(Code.NO_SECRET));
        assertThat(system.seen()).isEmpty();
    }

    @Test
    @DisplayName("control-1 control-20 takes our requests all the while one secret replaces the other")
    void changesItsSecret() {
        // given
        wired.keep("next", Wired.OTHER_SECRET);
        var both = new Executor("both", 1, Terms.http(system.url(), List.of("company", "next"),
                Duration.ofSeconds(1)));

        // when
        wired.execute(both, Wired.refund(100));

        // then
        var request = system.seen().getFirst();
        for (String known : List.of(Wired.SECRET, Wired.OTHER_SECRET)) {
            assertThat(isGenuine(request, known)).isTrue();
        }
        assertThat(both.toString()).doesNotContain("whsec_");
    }

    private static Behaviour sound(Behaviour toQuestion, Behaviour toOrder) {
        return (request, out, connection) -> {
            var behaviour = !isGenuine(request, Wired.SECRET) ? saysThen(401, "{}")
                    : request.method().equals("GET") ? toQuestion : toOrder;
            behaviour.answer(request, out, connection);
        };
    }

    private static boolean isGenuine(Seen request, String secret) {
        var headers = request.headers();
        return new StandardWebhooks(secret).isGenuine(new Signed(headers.get("webhook-id"), headers.get("webhook-timestamp"),
                headers.get("webhook-signature"), request.body()), Instant.now());
    }
}
