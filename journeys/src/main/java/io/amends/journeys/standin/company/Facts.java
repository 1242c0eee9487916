package io.amends.journeys.standin.company;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What Vlinder's systems know of a customer, each fact with a sentence for people. */
final class Facts {

    private Facts() {
    }

    static JsonObject ofAccount(Customer customer) {
        return new JsonObject()
                .put("words", "%s, balance %s".formatted(customer.account().plan(), customer.account().balance().words()))
                .put("plan", customer.account().plan())
                .put("balance", customer.account().balance().json());
    }

    static JsonObject ofLine(Customer customer) {
        return new JsonObject()
                .put("words", "Line %s since %s".formatted(customer.line().status(), customer.line().since()))
                .put("status", customer.line().status())
                .put("since", customer.line().since().toString());
    }

    /** Everybody once ordered a router, and waits for a box. */
    static JsonObject ofOrders(Customer customer) {
        String tail = customer.number().substring(customer.number().length() - 2);
        return items(order("10" + tail, "TV box, lost on the way"), order("09" + tail, "Router, delivered"));
    }

    static JsonObject ofRemedies(List<Effect> received) {
        return items(received.stream()
                .map(effect -> effect.asRemedy().put("words", "%s%s on %s".formatted(effect.type(),
                        effect.amount() == null ? "" : " of " + effect.amount().words(), effect.at())))
                .toArray(JsonObject[]::new));
    }

    static JsonObject ofAffected(long others) {
        return new JsonObject().put("words", others == 0 ? "Nobody else" : others + " others on the same line status")
                .put("count", others);
    }

    private static JsonObject order(String number, String words) {
        return new JsonObject().put("order", number).put("words", words);
    }

    private static JsonObject items(JsonObject... items) {
        return new JsonObject().put("items", new JsonArray(List.of(items)));
    }
}
