package io.amends.journeys.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.amends.journeys.bench.load.Call;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** Requests that open a ticket each; the first words mark them, so that they can be counted past the service. */
record Creates(String mark, AtomicLong numbers) {

    Creates(String mark) {
        this(mark, new AtomicLong());
    }

    Supplier<Call> of(Map<String, String> headers) {
        return () -> Call.post("/v1/tickets", House.command(headers), body(numbers.incrementAndGet()));
    }

    private Buffer body(long number) {
        return new JsonObject()
                .put("network", "phone")
                .put("customerName", "Customer " + number)
                .put("text", mark + number + ". " + "The line is down and nobody can say until when. ".repeat(8))
                .put("visibility", "PRIVATE")
                .toBuffer();
    }

    String count() {
        return "select count(*) from ticket where opening_text like '" + mark + "%'";
    }
}
