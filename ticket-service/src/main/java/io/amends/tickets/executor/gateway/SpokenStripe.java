package io.amends.tickets.executor.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.http.OutgoingCall;
import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.JsonAnswer;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.remedy.domain.DryRun;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Failed;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Rejected;
import io.amends.tickets.remedy.domain.ExecutionOutcome.Unknown;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/**
 * Refunds of Stripe, by its published contract: <a href="https://docs.stripe.com/api/refunds/create">create</a> and
 * <a href="https://docs.stripe.com/api/refunds/list">list</a>. The remedy id is the idempotency key, and stands in the refund's
 * metadata too: keys are forgotten after a day or so, a refund is not. So it is looked for before each attempt. What was paid
 * is
 * looked at first, as a refund has no currency of its own: ten euro ordered must not become ten dollars.
 */
@ApplicationScoped
class SpokenStripe implements Spoken {

    private static final String VERSION = "2024-06-20";
    private static final String REMEDY = "remedy_id";

    private final GuardedHttp http;
    private final Lines lines;
    private final SecretFiles secrets;

    SpokenStripe(GuardedHttp http, Lines lines, SecretFiles secrets) {
        this.http = http;
        this.lines = lines;
        this.secrets = secrets;
    }

    @Override
    public Protocol protocol() {
        return Protocol.STRIPE;
    }

    @Override
    public Uni<ExecutionOutcome> execute(Executor executor, RemedyOrder order) {
        return withPayment(order, payment -> get(executor, payment.path())
                .chain(paid -> paid.status() != 200 ? known(StripeAnswers.ofError(answer(paid)))
                        : isOtherCurrency(paid, order) ? known(new Rejected("PAID_IN_ANOTHER_CURRENCY"))
                                : once(executor, payment, order)))
                .ifNoItem().after(executor.terms().deadline()).fail();
    }

    @Override
    public Uni<ExecutionOutcome> ask(Executor executor, RemedyOrder order) {
        return withPayment(order, payment -> find(executor, payment, order));
    }

    @Override
    public Uni<DryRun> dryRun(Executor executor, RemedyOrder order) {
        return Payment.of(OrderTree.parameters(order))
                .map(payment -> get(executor, payment.path()).map(paid -> dryRun(paid, order)))
                .orElseGet(() -> Uni.createFrom().item(new DryRun.Refused("NO_PAYMENT_NAMED")));
    }

    private static DryRun dryRun(Reply paid, RemedyOrder order) {
        if (paid.status() == 404) {
            return new DryRun.Refused("NO_SUCH_PAYMENT");
        }
        if (paid.status() != 200) {
            return new DryRun.NotKnown("UNCLEAR_ANSWER_" + paid.status());
        }
        return isOtherCurrency(paid, order) ? new DryRun.Refused("PAID_IN_ANOTHER_CURRENCY") : new DryRun.Fine(null);
    }

    private static Uni<ExecutionOutcome> withPayment(RemedyOrder order, Function<Payment, Uni<ExecutionOutcome>> call) {
        return Payment.of(OrderTree.parameters(order)).map(call).orElseGet(() -> known(new Rejected("NO_PAYMENT_NAMED")));
    }

    private Uni<ExecutionOutcome> once(Executor executor, Payment payment, RemedyOrder order) {
        return find(executor, payment, order)
                .chain(found -> found instanceof Failed failed && failed.neverArrived()
                        ? create(executor, payment, order)
                        : known(found));
    }

    private Uni<ExecutionOutcome> create(Executor executor, Payment payment, RemedyOrder order) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(payment.field(), payment.id());
        fields.put("amount", order.remedy().amount() instanceof Money amount ? Long.toString(amount.minor()) : "0");
        fields.put("reason", "requested_by_customer");
        fields.put("metadata[" + REMEDY + "]", order.remedyId().toString());
        return send(executor, "POST", "/v1/refunds", form(fields).getBytes(UTF_8),
                Map.of("idempotency-key", order.remedyId().toString(), "content-type", "application/x-www-form-urlencoded"))
                .map(reply -> StripeAnswers.toCreation(reply, order));
    }

    /** Failed as never arrived when there is none. */
    private Uni<ExecutionOutcome> find(Executor executor, Payment payment, RemedyOrder order) {
        return get(executor, "/v1/refunds?" + form(Map.of(payment.field(), payment.id())) + "&limit=100")
                .map(reply -> reply.status() == 200 ? found(answer(reply), order) : unclear(reply));
    }

    private static ExecutionOutcome found(JsonAnswer list, RemedyOrder order) {
        return StreamSupport.stream(list.tree().path("data").spliterator(), false)
                .filter(refund -> isOf(refund, order))
                .findFirst()
                .map(refund -> StripeAnswers.ofRefund(new JsonAnswer(200, refund), order))
                .orElseGet(() -> list.at("/has_more").filter("false"::equals).isPresent() ? new Failed(Failed.NEVER_ARRIVED)
                        : new Unknown("TOO_MANY_REFUNDS_TO_TELL"));
    }

    private static boolean isOf(JsonNode refund, RemedyOrder order) {
        return refund.path("metadata").path(REMEDY).asText("").equals(order.remedyId().toString());
    }

    private static ExecutionOutcome unclear(Reply reply) {
        return new Unknown("UNCLEAR_ANSWER_" + reply.status());
    }

    private static boolean isOtherCurrency(Reply paid, RemedyOrder order) {
        var amount = order.remedy().amount();
        return amount == null || answer(paid).at("/currency").filter(amount.currency()::equalsIgnoreCase).isEmpty();
    }

    private static Uni<ExecutionOutcome> known(ExecutionOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }

    private static JsonAnswer answer(Reply reply) {
        return JsonAnswer.of(reply.status(), reply.body());
    }

    Uni<Reply> get(Executor executor, String path) {
        return send(executor, "GET", path, new byte[0], Map.of());
    }

    private Uni<Reply> send(Executor executor, String method, String path, byte[] body, Map<String, String> more) {
        return lines.send(executor, () -> {
            var headers = new HashMap<>(more);
            headers.put("authorization", "Bearer " + secrets.get(executor.terms().secrets().getFirst()));
            headers.put("stripe-version", VERSION);
            return http.call(new OutgoingCall(method, executor.terms().url() + path, headers, body,
                    executor.terms().deadline()));
        });
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
