package io.amends.channels.network.x.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.amends.channels.delivery.domain.Outcome;
import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Outcome.NotNow;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.Outcome.Taken;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.foundation.http.Reply;

class XAnswersTest {

    private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:00:00Z");

    private final XAnswers answers = new XAnswers(Clock.fixed(FRIDAY_NIGHT, ZoneOffset.UTC));

    @ParameterizedTest(name = "{0} {2} {1}")
    @MethodSource
    void means(int status, String body, Map<String, String> headers, Outcome outcome) {
        assertThat(answers.outcome(new Reply(status, headers, body.getBytes()))).isEqualTo(outcome);
    }

    static Stream<Arguments> means() {
        var refused = new Refused(ReplyFailure.REFUSED_BY_NETWORK);
        return Stream.of(
                Arguments.of(201, "{\"data\":{\"id\":\"17\"}}", Map.of(), new Taken("17")),
                Arguments.of(201, "{\"data\":{\"dm_event_id\":\"18\"}}", Map.of(), new Taken("18")),
                Arguments.of(200, "<html>", Map.of(), new Lost()),
                Arguments.of(200, "{\"data\":[]}", Map.of(), new Lost()),
                Arguments.of(302, "", Map.of("location", "https://example.com"), refused),
                Arguments.of(400, "", Map.of(), refused),
                Arguments.of(401, "", Map.of(), refused),
                Arguments.of(403, "", Map.of(), refused),
                Arguments.of(429, "", Map.of(), new NotNow(null)),
                Arguments.of(429, "", Map.of("retry-after", "90"), new NotNow(FRIDAY_NIGHT.plusSeconds(90))),
                Arguments.of(429, "", Map.of("x-rate-limit-reset", Long.toString(FRIDAY_NIGHT.getEpochSecond() + 600)),
                        new NotNow(FRIDAY_NIGHT.plusSeconds(600))),
                Arguments.of(503, "", Map.of("retry-after", "soon"), new NotNow(null)),
                Arguments.of(500, "", Map.of(), new Lost()),
                Arguments.of(504, "", Map.of(), new Lost()));
    }

    @Test
    void knowsWhatNeverLeftTheHouse() {
        assertThat(XAnswers.neverLeft(new RuntimeException(new ConnectException()))).isTrue();
        assertThat(XAnswers.neverLeft(new TimeoutException())).isFalse();
    }
}
