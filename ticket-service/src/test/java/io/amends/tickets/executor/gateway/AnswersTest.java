package io.amends.tickets.executor.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.foundation.http.Reply;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.smallrye.mutiny.TimeoutException;

@DisplayName("B31 Only what the company system says itself is known")
class AnswersTest {

    private static final String EXECUTED = "{\"status\":\"executed\",\"reference\":\"R-1\",\"executedAt\":\"2026-11-20T22:04:00Z\"}";
    private static final Executed AT_22_04 = new Executed("R-1", Instant.parse("2026-11-20T22:04:00Z"));

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            422 | {"status":"rejected","reason":"contract ended"}     | Rejected
            422 | {"status":"rejected"}                               | Rejected
            422 | {"error":"unreadable"}                              | Unknown
            400 | {"status":"rejected","reason":"?"}                  | Unknown
            401 | {"error":"bad signature"}                           | Unknown
            404 | {"status":"unknown"}                                | Unknown
            409 | {"error":"conflict"}                                | Unknown
            429 | ''                                                  | Unknown
            500 | ''                                                  | Unknown
            503 | {"status":"executed"}                               | Unknown
            200 | ''                                                  | Unknown
            200 | null                                                | Unknown
            200 | []                                                  | Unknown
            200 | <html>Log in</html>                                 | Unknown
            200 | {"status":"accepted"}                               | Unknown
            200 | {"status":"executed","reference":"R-1"}             | Unknown
            302 | ''                                                  | Unknown
            """)
    void readsTheAnswerToAnOrder(int status, String body, String outcome) {
        assertThat(Answers.ofExecution(reply(status, body)).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            404 | {"status":"unknown"}           | Failed
            404 | <html>No such page</html>      | Unknown
            410 | {"status":"unknown"}           | Unknown
            401 | {"error":"bad signature"}      | Unknown
            500 | ''                             | Unknown
            200 | {"status":"working on it"}     | Unknown
            """)
    void readsTheAnswerToAQuestion(int status, String body, String outcome) {
        assertThat(Answers.ofAsking(reply(status, body)).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void believesThatItWasExecuted() {
        assertThat(Answers.ofExecution(reply(200, EXECUTED))).isEqualTo(AT_22_04);
        assertThat(Answers.ofExecution(reply(201, EXECUTED))).isEqualTo(AT_22_04);
        assertThat(Answers.ofExecution(reply(409, EXECUTED))).isEqualTo(AT_22_04);
        assertThat(Answers.ofAsking(reply(200, EXECUTED))).isEqualTo(AT_22_04);
    }

    @Test
    void keepsTheReason() {
        assertThat(Answers.ofExecution(reply(422, "{\"status\":\"rejected\",\"reason\":\"contract ended\"}")))
                .isEqualTo(new Rejected("contract ended"));
        assertThat(Answers.ofAsking(reply(404, "{\"status\":\"unknown\"}"))).isEqualTo(new Failed("NEVER_ARRIVED"));
        assertThat(Answers.ofExecution(reply(500, ""))).isEqualTo(new Unknown("UNCLEAR_ANSWER_500"));
    }

    @Test
    void doesNotKnowWithoutAnAnswer() {
        assertThat(Answers.ofNoAnswer(new TimeoutException())).isEqualTo(new Unknown("NO_ANSWER_IN_TIME"));
        assertThat(Answers.ofNoAnswer(new IOException("Connection refused"))).isEqualTo(new Unknown("NO_ANSWER"));
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
