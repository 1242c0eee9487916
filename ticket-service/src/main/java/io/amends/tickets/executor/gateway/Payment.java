package io.amends.tickets.executor.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a customer paid with Stripe, as the remedy's parameters name it.
 *
 * @param field as requests name it
 * @param collection where it is found
 */
record Payment(String field, String collection, String id) {

    /** Of the parameters {@code paymentIntent} or {@code charge}. */
    static Optional<Payment> of(JsonNode parameters) {
        return Stream.of(new Payment("payment_intent", "payment_intents", parameters.path("paymentIntent").asText("")),
                new Payment("charge", "charges", parameters.path("charge").asText("")))
                .filter(payment -> !payment.id.isBlank())
                .findFirst();
    }

    String path() {
        return "/v1/" + collection + "/" + URLEncoder.encode(id, UTF_8);
    }
}
