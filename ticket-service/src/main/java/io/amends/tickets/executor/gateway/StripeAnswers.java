package io.amends.tickets.executor.gateway;

import java.time.Instant;

import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Executed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Pending;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Postponed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.RemedyOrder;

/**
 * What Stripe says, as its API reference documents it: the Refund object and its status
 * (<a href="https://docs.stripe.com/api/refunds/object">docs.stripe.com/api/refunds/object</a>), errors and their types
 * (<a href="https://docs.stripe.com/api/errors">docs.stripe.com/api/errors</a>), and keys
 * (<a href="https://docs.stripe.com/api/idempotent_requests">docs.stripe.com/api/idempotent_requests</a>).
 */
final class StripeAnswers {

    private StripeAnswers() {
    }

    static ExecutionOutcome toCreation(Reply reply, RemedyOrder order) {
        var answer = JsonAnswer.of(reply.status(), reply.body());
        return reply.status() == 200 ? ofRefund(answer, order) : ofError(answer);
    }

    static ExecutionOutcome ofRefund(JsonAnswer refund, RemedyOrder order) {
        if (!isAsOrdered(refund, order)) {
            return new Unknown("OTHER_AMOUNT_CONFIRMED");
        }
        return switch (refund.at("/status").orElse("")) {
            case "succeeded" -> new Executed(refund.at("/id").orElse(""), created(refund));
            case "pending", "requires_action" -> new Pending(refund.at("/id").orElse(null));
            case "failed", "canceled" -> new Failed(refund.at("/failure_reason").orElse("REFUND_FAILED"));
            default -> unclear(refund);
        };
    }

    /** What keeps Stripe from refunding. Only what it says it did not do has no effect; its own troubles leave that open. */
    static ExecutionOutcome ofError(JsonAnswer answer) {
        var type = answer.at("/error/type").orElse("");
        return switch (answer.status()) {
            case 400, 402, 404 -> switch (type) {
                case "invalid_request_error", "card_error" -> new Rejected(
                        answer.at("/error/code").orElse(type));
                case "idempotency_error" -> new Unknown("KEY_USED_FOR_ANOTHER_ORDER");
                default -> unclear(answer);
            };
            // Our key to its API, a twin under way, too many calls: nothing was done for this one.
            case 401, 403, 409 -> new Postponed("ANSWERED_" + answer.status());
            case 429 -> new Postponed("SYSTEM_ASKED_FOR_TIME");
            default -> unclear(answer);
        };
    }

    private static boolean isAsOrdered(JsonAnswer refund, RemedyOrder order) {
        var amount = order.remedy().amount();
        return amount != null && refund.at("/amount").filter(Long.toString(amount.minor())::equals).isPresent()
                && refund.at("/currency").filter(amount.currency()::equalsIgnoreCase).isPresent();
    }

    private static Instant created(JsonAnswer refund) {
        return refund.at("/created").filter(said -> said.matches("\\d{1,12}")).map(Long::parseLong).map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
    }

    private static ExecutionOutcome unclear(JsonAnswer answer) {
        return new Unknown("UNCLEAR_ANSWER_" + answer.status());
    }
}
