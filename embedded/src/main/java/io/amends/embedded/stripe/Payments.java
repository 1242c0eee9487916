package io.amends.embedded.stripe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.stripe.StandInStripe.Answer;

/** Payments, and what went back of them. */
final class Payments {

    private final Map<String, Payment> payments = new HashMap<>();
    private final List<Refund> refunds = new ArrayList<>();
    private String status = "succeeded";

    synchronized void paid(String id, long cents, String currency) {
        payments.put(id, new Payment(id, cents, currency));
    }

    synchronized void refundsAre(String next) {
        status = next;
    }

    synchronized void settle(String id, String end) {
        refunds.replaceAll(refund -> refund.id.equals(id) ? refund.now(end) : refund);
    }

    synchronized int refundsOf(String payment) {
        return (int) refunds.stream().filter(refund -> refund.payment.id.equals(payment) && refund.hasEffect()).count();
    }

    synchronized Answer refund(Map<String, String> fields) {
        var payment = payments.get(fields.getOrDefault("payment_intent", fields.getOrDefault("charge", "")));
        if (payment == null) {
            return Answer.error(404, "invalid_request_error", "resource_missing");
        }
        long amount = Long.parseLong(fields.getOrDefault("amount", Long.toString(payment.amount)));
        long gone = refunds.stream().filter(refund -> refund.payment == payment && refund.hasEffect())
                .mapToLong(Refund::amount).sum();
        if (amount <= 0 || gone + amount > payment.amount) {
            return Answer.error(400, "invalid_request_error", gone == payment.amount ? "charge_already_refunded" : null);
        }
        refunds.add(new Refund("re_%06d".formatted(refunds.size() + 1), payment, amount, status,
                fields.getOrDefault("metadata[remedy_id]", "")));
        return Answer.of(200, refunds.getLast().json());
    }

    /** One refund, a list of those of a payment, or a payment. */
    synchronized Answer read(String path, Map<String, String> query) {
        var parts = path.split("/");
        var id = parts[parts.length - 1];
        return switch (parts[2]) {
            case "refunds" -> parts.length == 3 ? list(query)
                    : of(refunds.stream().filter(refund -> refund.id.equals(id))
                            .map(Refund::json).findFirst().orElse(null));
            case "payment_intents", "charges" -> of(payments.containsKey(id) ? payments.get(id).json() : null);
            default -> of(null);
        };
    }

    private Answer list(Map<String, String> query) {
        var payment = query.getOrDefault("payment_intent", query.getOrDefault("charge", ""));
        int limit = Integer.parseInt(query.getOrDefault("limit", "10"));
        var found = refunds.reversed().stream()
                .filter(refund -> payment.isEmpty() || refund.payment.id.equals(payment)).toList();
        return Answer.of(200, "{\"object\":\"list\",\"has_more\":%s,\"data\":[%s]}".formatted(found.size() > limit,
                String.join(",", found.stream().limit(limit).map(Refund::json).toList())));
    }

    private static Answer of(@Nullable String json) {
        return json == null ? Answer.error(404, "invalid_request_error", "resource_missing") : Answer.of(200, json);
    }

    private record Payment(String id, long amount, String currency) {

        String json() {
            return "{\"id\":\"%s\",\"amount\":%d,\"currency\":\"%s\"}".formatted(id, amount, currency);
        }
    }

    private record Refund(String id, Payment payment, long amount, String status, String remedy) {

        Refund now(String end) {
            return new Refund(id, payment, amount, end, remedy);
        }

        boolean hasEffect() {
            return Stream.of("failed", "canceled").noneMatch(status::equals);
        }

        String json() {
            return """
                    {"id":"%s","object":"refund","amount":%d,"currency":"%s","created":1795298640,"%s":"%s","status":"%s",\
                    "metadata":{"remedy_id":"%s"}}""".formatted(id, amount, payment.currency,
                    payment.id.startsWith("pi_") ? "payment_intent" : "charge", payment.id, status, remedy);
        }
    }
}
