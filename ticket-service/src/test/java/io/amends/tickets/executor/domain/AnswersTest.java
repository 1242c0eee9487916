package io.amends.tickets.executor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;

@DisplayName("B31 Only what the system says itself is known")
class AnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T22:05:00Z");
    private static final Executed AT_22_04 = new Executed("R-1", Instant.parse("2026-11-20T22:04:00Z"));
    private static final String DONE = "{\"status\":\"executed\",\"reference\":\"R-1\",\"executedAt\":\"2026-11-20T22:04:00Z\"";
    private static final RemedyOrder ORDER = new RemedyOrder(new UUID(0, 1), new UUID(0, 2),
            new Remedy(RemedyTypes.REFUND, new Money(2500, "EUR")), 1, "4711-2208");

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            422 | {"status":"rejected","reason":"contract ended"}     | Rejected
            422 | {"status":"rejected"}                               | Rejected
            422 | {"error":"unreadable"}                              | Unknown
            400 | {"status":"rejected","reason":"?"}                  | Unknown
            401 | {"error":"bad signature"}                           | Unknown
            404 | {"status":"unknown"}                                | Unknown
            409 | {"error":"conflict"}                                | Unknown
            409 | {"status":"already done"}                           | Unknown
            410 | ''                                                  | Unknown
            429 | ''                                                  | Postponed
            500 | ''                                                  | Unknown
            503 | {"status":"executed"}                               | Unknown
            200 | ''                                                  | Unknown
            200 | null                                                | Unknown
            200 | []                                                  | Unknown
            200 | <html>Log in</html>                                 | Unknown
            200 | {"status":"accepted"}                               | Unknown
            200 | {"status":"failed"}                                 | Failed
            200 | {"status":"pending"}                                | Pending
            200 | {"status":"executed","reference":"R-1"}             | Unknown
            200 | {"status":["executed"]}                             | Unknown
            200 | {"status":"executed","reference":"R-1","executedAt":"yesterday"} | Unknown
            202 | ''                                                  | Pending
            202 | {"status":"accepted"}                               | Pending
            204 | ''                                                  | Unknown
            302 | ''                                                  | Unknown
            """)
    @DisplayName("input-E12 in the answer to an order")
    void readsTheAnswerToAnOrder(int status, String body, String outcome) {
        assertThat(toOrder(Answers.USUAL, status, body).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            404 | {"status":"unknown"}           | Failed
            404 | <html>No such page</html>      | Unknown
            410 | {"status":"unknown"}           | Unknown
            401 | {"error":"bad signature"}      | Unknown
            500 | ''                             | Unknown
            200 | {"status":"working on it"}     | Unknown
            200 | {"status":"rejected"}          | Rejected
            200 | {"status":"failed"}            | Failed
            202 | ''                             | Pending
            429 | ''                             | Unknown
            """)
    @DisplayName("input-E12 in the answer to a question")
    void readsTheAnswerToAQuestion(int status, String body, String outcome) {
        assertThat(toQuestion(status, body).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void believesThatItWasExecuted() {
        assertThat(toOrder(Answers.USUAL, 200, DONE + "}")).isEqualTo(AT_22_04);
        assertThat(toOrder(Answers.USUAL, 201, DONE + "}")).isEqualTo(AT_22_04);
        assertThat(toOrder(Answers.USUAL, 409, DONE + "}")).isEqualTo(AT_22_04);
        assertThat(toQuestion(200, DONE + "}")).isEqualTo(AT_22_04);
    }

    @Test
    void keepsTheReason() {
        assertThat(toOrder(Answers.USUAL, 422, "{\"status\":\"rejected\",\"reason\":\"contract ended\"}"))
                .isEqualTo(new Rejected("contract ended"));
        assertThat(toQuestion(404, "{\"status\":\"unknown\"}")).isEqualTo(new Failed(Failed.NEVER_ARRIVED));
        assertThat(toOrder(Answers.USUAL, 500, "")).isEqualTo(new Unknown("UNCLEAR_ANSWER_500"));
        assertThat(toOrder(Answers.USUAL, 422, "{\"status\":\"rejected\",\"reason\":\"" + "x".repeat(300) + "\"}"))
                .isEqualTo(new Rejected("x".repeat(200)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"minor":2500,"currency":"USD"}
            {"minor":250000,"currency":"EUR"}
            {"minor":"2500.00","currency":"EUR"}
            """)
    @DisplayName("input-E12 and when it confirms another amount or currency, nothing is")
    void doesNotTakeAnotherAmountForIt(String amount) {
        assertThat(toOrder(Answers.USUAL, 200, DONE + ",\"amount\":" + amount + "}"))
                .isEqualTo(new Unknown("OTHER_AMOUNT_CONFIRMED"));
        assertThat(toOrder(Answers.USUAL, 200, DONE + ",\"amount\":{\"minor\":2500,\"currency\":\"EUR\"}}"))
                .isEqualTo(AT_22_04);
    }

    @Test
    @DisplayName("input-E12 by the rules of that system: 204 can be enough, and so can a word of its own")
    void goesByItsRules() {
        var terse = new Answers(List.of(new AnswerRule("204", null, null, Meaning.EXECUTED),
                new AnswerRule("410", null, null, Meaning.REJECTED),
                new AnswerRule("2xx", "/result/code", "7", Meaning.FAILED)), List.of(), null, null, "/result/text", null, null,
                false);
        assertThat(toOrder(terse, 204, "")).isEqualTo(new Executed(ORDER.remedyId().toString(), NOW));
        assertThat(toOrder(terse, 410, "")).isEqualTo(new Rejected(""));
        assertThat(toOrder(terse, 200, "{\"result\":{\"code\":7,\"text\":\"no stock\"}}")).isEqualTo(new Failed("no stock"));
        assertThat(toOrder(terse, 200, DONE + "}")).isEqualTo(new Unknown("UNCLEAR_ANSWER_200"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            99  | -       | -
            2xy | -       | -
            200 | status  | done
            200 | /status | -
            200 | -       | done
            """)
    void cannotHaveARuleThatNeverFits(String status, String pointer, String is) {
        assertThatThrownBy(() -> new AnswerRule(status, pointer, is, Meaning.EXECUTED)).isInstanceOf(MalformedExecutor.class);
    }

    private static ExecutionOutcome toOrder(Answers answers, int status, String body) {
        return answers.toOrder(answer(status, body), ORDER, NOW);
    }

    private static ExecutionOutcome toQuestion(int status, String body) {
        return Answers.USUAL.toQuestion(answer(status, body), ORDER, NOW);
    }

    private static Answer answer(int status, String body) {
        return JsonAnswer.of(status, body.getBytes(StandardCharsets.UTF_8));
    }
}
