package io.amends.journeys.standin.company;

import java.time.Instant;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A customer as the company sees them. */
record Customer(String number, String postcode, String name, Account account, Line line) {

    record Account(String plan, Money balance) {
    }

    record Line(String status, Instant since) {
    }

    /** People write numbers and postcodes as they like. */
    boolean isKnownAs(String givenNumber, String givenPostcode) {
        return plain(number).equals(plain(givenNumber)) && plain(postcode).equalsIgnoreCase(plain(givenPostcode));
    }

    JsonObject json(List<Effect> received) {
        JsonArray remedies = new JsonArray();
        received.forEach(effect -> remedies.add(effect.asRemedy()));
        return new JsonObject()
                .put("number", number)
                .put("postcode", postcode)
                .put("name", name)
                .put("account", new JsonObject().put("plan", account.plan()).put("balance", account.balance().json()))
                .put("line", new JsonObject().put("status", line.status()).put("since", line.since().toString()))
                .put("remedies", remedies);
    }

    private static String plain(String given) {
        return given.replaceAll("[^A-Za-z0-9]", "");
    }

    @Override
    public String toString() {
        return "Customer[" + number + "]";
    }
}
