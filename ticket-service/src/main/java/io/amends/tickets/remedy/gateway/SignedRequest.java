package io.amends.tickets.remedy.gateway;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyOrder;

/** What the company system is sent: the envelope of Standard Webhooks around what is asked. */
record SignedRequest(String type, Instant timestamp, Object data) {

    static SignedRequest lookUp(String number, String postcode, Instant now) {
        return new SignedRequest("customer.look-up", now, new CustomerKey(number, postcode));
    }

    static SignedRequest execute(RemedyOrder order, Instant now) {
        return new SignedRequest("remedy.execute", now, new Order(order.remedyId(), order.remedy().type().code(),
                order.remedy().amount(), order.customerNumber(), order.ticketId()));
    }

    private record CustomerKey(String number, String postcode) {
    }

    private record Order(UUID remedyId, String type, @Nullable Money amount, String customerNumber, UUID ticketId) {
    }
}
