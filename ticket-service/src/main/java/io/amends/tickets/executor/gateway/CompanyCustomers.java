package io.amends.tickets.executor.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.event.EventJson;
import io.amends.tickets.remedy.application.CompanySystemUnavailable;
import io.amends.tickets.remedy.application.Customers;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.tool.application.LookUps;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** Customers as the look-up {@code customer} finds them. */
@ApplicationScoped
class CompanyCustomers implements Customers {

    private final LookUps lookUps;

    CompanyCustomers(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    @Override
    public Uni<CompanyCustomer> find(String number, String postcode) {
        var asked = new JsonObject().put("number", number).put("postcode", postcode);
        return lookUps.read("customer", null, asked.encode()).map(CompanyCustomers::customer);
    }

    private static CompanyCustomer customer(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), CompanyCustomer.class);
        } catch (IOException e) {
            // Without its cause, which may quote what the company system knows of the customer.
            throw new CompanySystemUnavailable(new UnusableAnswer(200));
        }
    }
}
