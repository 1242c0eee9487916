package io.amends.tickets.executor.gateway;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.vertx.core.json.JsonObject;

/** What the company system is sent: the envelope of Standard Webhooks around what is asked. */
record SignedRequest(String type, Instant timestamp, Object data) {

    static SignedRequest lookUp(String code, @Nullable String customerNumber, String parameters, Instant now) {
        Map<String, Object> data = new JsonObject(parameters).getMap();
        if (customerNumber != null) {
            data.put("customerNumber", customerNumber);
        }
        return new SignedRequest(code + ".look-up", now, data);
    }

    static SignedRequest execute(RemedyOrder order, Instant now) {
        return new SignedRequest("remedy.execute", now, new Order(order.remedyId(), order.remedy().type().code(),
                order.remedy().amount(), order.customerNumber(), order.ticketId()));
    }

    private record Order(UUID remedyId, String type, @Nullable Money amount, String customerNumber, UUID ticketId) {
    }
}
