package io.amends.tickets.executor.gateway;

import static io.amends.tickets.executor.gateway.Wired.now;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.embedded.stripe.StandInStripe;
import io.amends.embedded.stripe.StandInStripe.Mishap;
import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.Finding.Code;
import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Terms;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;

@DisplayName("B5 B31 A refund with Stripe")
class SpokenStripeTest {

    private static StandInStripe stripe;
    private static Wired wired;
    private static int payments;

    private String payment;

    @BeforeAll
    static void start() {
        stripe = StandInStripe.start(0);
        wired = new Wired(stripe.authority());
        wired.keep("stripe", StandInStripe.KEY);
        wired.keep("stale", "rk_test_thatWasTakenBackLastWeek");
    }

    @AfterAll
    static void stop() {
        stripe.close();
        wired.close();
    }

    @BeforeEach
    void pay() {
        payment = "pi_" + payments++;
        stripe.paid(payment, 6000, "eur");
        stripe.refundsAre("succeeded");
    }

    @Test
    @DisplayName("is made once, and repeating it makes no second one")
    void refundsOnce() {
        var order = order(payment, 2500, "EUR");
        var first = execute(order);
        assertThat(first).isEqualTo(new Executed(reference(first), Instant.ofEpochSecond(1795298640)));
        assertThat(execute(order)).isEqualTo(first);
        assertThat(ask(order)).isEqualTo(first);
        assertThat(stripe.refundsOf(payment)).isEqualTo(1);
    }

    @Test
    @DisplayName("fault-F9 whose answer was lost is found by asking, and not made again")
    void findsWhatWasDone() {
        // given
        var order = order(payment, 2500, "EUR");
        stripe.next(Mishap.LOSE_ANSWER);

        // when
        var lost = execute(order);

        // then
        assertThat(lost).isInstanceOf(Unknown.class);
        assertThat(ask(order)).isInstanceOf(Executed.class);
        assertThat(stripe.refundsOf(payment)).isEqualTo(1);
    }

    @Test
    @DisplayName("is not made again when a day later its key is forgotten")
    void outlivesItsKey() {
        // given
        var order = order(payment, 2500, "EUR");
        stripe.next(Mishap.LOSE_ANSWER);
        execute(order);

        // when
        stripe.forgetKeys();
        var again = execute(order);

        // then
        assertThat(again).isInstanceOf(Executed.class);
        assertThat(stripe.refundsOf(payment)).isEqualTo(1);
    }

    @Test
    @DisplayName("is not made in another currency than was decided, and nothing is sent")
    void keepsTheCurrency() {
        var order = order(payment, 2500, "USD");
        assertThat(execute(order)).isEqualTo(new Rejected("PAID_IN_ANOTHER_CURRENCY"));
        assertThat(dryRun(order)).isEqualTo(new DryRun.Refused("PAID_IN_ANOTHER_CURRENCY"));
        assertThat(stripe.refundsOf(payment)).isZero();
    }

    @Test
    @DisplayName("that cannot be is rejected: more than was paid, no payment named, none there")
    void rejectsWhatCannotBe() {
        assertThat(execute(order(payment, 6001, "EUR"))).isEqualTo(new Rejected("invalid_request_error"));
        assertThat(execute(order(payment, 6000, "EUR"))).isInstanceOf(Executed.class);
        assertThat(execute(order(payment, 1, "EUR"))).isEqualTo(new Rejected("charge_already_refunded"));
        assertThat(execute(order("pi_none", 1, "EUR"))).isEqualTo(new Rejected("resource_missing"));
        assertThat(execute(new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(),
                new Remedy(RemedyTypes.REFUND, new Money(1, "EUR"), Parameters.NONE), 1, "4711-2208")))
                .isEqualTo(new Rejected("NO_PAYMENT_NAMED"));
    }

    @Test
    @DisplayName("that takes its time is pending until Stripe says how it ended")
    void waitsForSlowBanks() {
        // given
        stripe.refundsAre("pending");
        var order = order(payment, 2500, "EUR");
        var reference = ((Pending) execute(order)).reference();

        // when
        stripe.settle(reference, "failed");

        // then
        assertThat(ask(order)).isEqualTo(new Failed("REFUND_FAILED"));
        assertThat(stripe.refundsOf(payment)).isZero();
    }

    @Test
    @DisplayName("waits when Stripe is busy, has a twin under way, or does not take our key")
    void waitsWhenItMust() {
        stripe.next(Mishap.RATE_LIMIT);
        stripe.next(Mishap.KEY_IN_USE);
        assertThat(execute(order(payment, 100, "EUR"))).isEqualTo(new Postponed("SYSTEM_ASKED_FOR_TIME"));
        assertThat(execute(order(payment, 100, "EUR"))).isEqualTo(new Postponed("ANSWERED_409"));
        var stale = at("stale");
        assertThat(now(wired.stripe.execute(stale, order(payment, 100, "EUR")))).isEqualTo(new Postponed("ANSWERED_401"));
        assertThat(now(wired.trial.of(stale))).extracting(finding -> finding.what())
                .containsExactly(Code.REACHED, Code.KEY_NOT_ACCEPTED);
        assertThat(now(wired.trial.of(at("stripe")))).extracting(finding -> finding.what())
                .containsExactly(Code.REACHED, Code.KEY_ACCEPTED);
        assertThat(stripe.refundsOf(payment)).isZero();
    }

    @Test
    @DisplayName("under whose key Stripe has kept a trouble of its own stays unknown, and is not made under another key")
    void isNotMadeUnderAnotherKey() {
        // given
        var order = order(payment, 2500, "EUR");
        stripe.next(Mishap.FAIL);

        // when
        var first = execute(order);
        var again = execute(order);

        // then
        assertThat(first).isEqualTo(again).isEqualTo(new Unknown("UNCLEAR_ANSWER_500"));
        assertThat(ask(order)).isEqualTo(new Failed(Failed.NEVER_ARRIVED));
        assertThat(stripe.refundsOf(payment)).isZero();
    }

    @Test
    @DisplayName("of a charge is made as well as of a payment intent, and can be tried before")
    void takesCharges() {
        stripe.paid("ch_1", 100, "eur");
        var order = new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(), new Remedy(RemedyTypes.REFUND,
                new Money(100, "EUR"), new Parameters("{\"charge\":\"ch_1\"}")), 1, "4711-2208");
        assertThat(dryRun(order)).isEqualTo(new DryRun.Fine(null));
        assertThat(stripe.refundsOf("ch_1")).isZero();
        assertThat(execute(order)).isInstanceOf(Executed.class);
        assertThat(stripe.refundsOf("ch_1")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"succeeded","created":1}       | Executed
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"pending"}                     | Pending
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"requires_action"}             | Pending
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"failed"}                      | Failed
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"canceled"}                    | Failed
            200 | {"id":"re_1","amount":2500,"currency":"eur","status":"something new"}               | Unknown
            200 | {"id":"re_1","amount":2500,"currency":"usd","status":"succeeded","created":1}       | Unknown
            200 | {"id":"re_1","amount":25,"currency":"eur","status":"succeeded","created":1}         | Unknown
            200 | <html>                                                                              | Unknown
            400 | {"error":{"type":"invalid_request_error"}}                                          | Rejected
            400 | {"error":{"type":"idempotency_error"}}                                              | Unknown
            400 | {"error":{}}                                                                        | Unknown
            401 | {"error":{"type":"invalid_request_error"}}                                          | Postponed
            402 | {"error":{"type":"card_error","code":"card_declined"}}                              | Rejected
            403 | ''                                                                                  | Postponed
            404 | {"error":{"type":"invalid_request_error","code":"resource_missing"}}                | Rejected
            404 | <html>                                                                              | Unknown
            409 | {"error":{"type":"idempotency_error"}}                                              | Postponed
            429 | {"error":{"type":"invalid_request_error","code":"rate_limit"}}                      | Postponed
            500 | {"error":{"type":"api_error"}}                                                      | Unknown
            503 | ''                                                                                  | Unknown
            """)
    @DisplayName("is only what Stripe says it is")
    void readsWhatStripeSays(int status, String body, String outcome) {
        var reply = new Reply(status, Map.of(), body.getBytes(UTF_8));
        assertThat(StripeAnswers.toCreation(reply, order(payment, 2500, "EUR")).getClass().getSimpleName()).isEqualTo(outcome);
    }

    private static RemedyOrder order(String payment, long cents, String currency) {
        return new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(), new Remedy(RemedyTypes.REFUND,
                new Money(cents, currency), new Parameters("{\"paymentIntent\":\"" + payment + "\"}")), 1, "4711-2208");
    }

    private static ExecutionOutcome execute(RemedyOrder order) {
        return now(wired.stripe.execute(at("stripe"), order).onFailure().recoverWithItem(ByExecutor::ofNoAnswer));
    }

    private static ExecutionOutcome ask(RemedyOrder order) {
        return now(wired.stripe.ask(at("stripe"), order).onFailure().recoverWithItem(ByExecutor::ofNoAnswer));
    }

    private static DryRun dryRun(RemedyOrder order) {
        return now(wired.stripe.dryRun(at("stripe"), order));
    }

    private static Executor at(String secret) {
        return new Executor("stripe-" + secret, 1, new Terms(Protocol.STRIPE, "http://" + stripe.authority(), List.of(secret),
                Duration.ofSeconds(5), 8, Requests.USUAL, Answers.USUAL));
    }

    private static String reference(ExecutionOutcome outcome) {
        return ((Executed) outcome).reference();
    }
}
