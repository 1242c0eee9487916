package io.amends.tickets.executor.gateway;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.remedy.domain.RemedyOrder;

/** What templates can point at. */
final class OrderTree {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private OrderTree() {
    }

    static ObjectNode of(RemedyOrder order, Instant now) {
        var tree = JsonNodeFactory.instance.objectNode()
                .put("timestamp", now.toString())
                .put("remedyId", order.remedyId().toString())
                .put("type", order.remedy().type().code())
                .put("customerNumber", order.customerNumber())
                .put("ticketId", order.ticketId().toString());
        var amount = order.remedy().amount();
        if (amount != null) {
            tree.putObject("amount").put("minor", amount.minor()).put("currency", amount.currency());
        }
        if (!order.remedy().parameters().equals(Parameters.NONE)) {
            tree.set("parameters", parameters(order));
        }
        return tree;
    }

    static ObjectNode parameters(RemedyOrder order) {
        return object(order.remedy().parameters().json());
    }

    /** Of a look-up: what is asked, with the verified customer if there is one. */
    static ObjectNode of(String code, @Nullable String customerNumber, String parameters, Instant now) {
        var asked = object(parameters);
        var tree = JsonNodeFactory.instance.objectNode()
                .put("timestamp", now.toString())
                .put("type", code + ".look-up")
                .put("code", code);
        tree.set("parameters", asked.deepCopy());
        if (customerNumber != null) {
            tree.put("customerNumber", customerNumber);
            asked.put("customerNumber", customerNumber);
        }
        tree.set("data", asked);
        return tree;
    }

    static ObjectNode object(String json) {
        try {
            return JSON.readTree(json) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (IOException e) {
            throw new IllegalArgumentException("Parameters are a JSON object", e);
        }
    }
}
