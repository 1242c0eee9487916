package io.amends.tickets.executor.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.amends.foundation.event.EventJson;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;

class SignedRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T22:04:00Z");

    @Test
    void ordersARemedy() {
        var order = new RemedyOrder(new UUID(0, 1), new UUID(0, 2), new Remedy(RemedyTypes.REFUND, new Money(2500, "EUR")),
                1, "4711-2208");
        assertThat(EventJson.write(SignedRequest.execute(order, NOW))).isEqualTo("""
                {"type":"remedy.execute","timestamp":"2026-11-20T22:04:00Z","data":{\
                "remedyId":"00000000-0000-0000-0000-000000000001","type":"refund","amount":{"minor":2500,"currency":"EUR"},\
                "customerNumber":"4711-2208","ticketId":"00000000-0000-0000-0000-000000000002"}}""");
    }

    @Test
    void looksACustomerUp() {
        assertThat(EventJson
                .write(SignedRequest.lookUp("customer", null, "{\"number\":\"4711-2208\",\"postcode\":\"3511 AB\"}", NOW)))
                .isEqualTo("""
                        {"type":"customer.look-up","timestamp":"2026-11-20T22:04:00Z",\
                        "data":{"number":"4711-2208","postcode":"3511 AB"}}""");
    }
}
