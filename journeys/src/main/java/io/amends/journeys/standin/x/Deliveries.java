package io.amends.journeys.standin.x;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Brings events to the app: in order for each person, again and again until it takes them. */
final class Deliveries {

    private final Vertx vertx;
    private final XSignature signature;
    private final Context context; // lanes and webhook are touched on its event loop only
    private final Map<Person, DeliveryLane> lanes = new HashMap<>();
    private final AtomicInteger pending = new AtomicInteger();
    private @Nullable Webhook webhook;
    private boolean held;

    Deliveries(Vertx vertx, XSignature signature) {
        this.vertx = vertx;
        this.signature = signature;
        this.context = vertx.getOrCreateContext();
    }

    void add(Delivery delivery) {
        pending.incrementAndGet();
        Delivery counted = delivery.andThen(pending::decrementAndGet);
        context.runOnContext(now -> lanes.computeIfAbsent(delivery.doneBy(), this::lane).add(counted));
    }

    void goTo(URI address) {
        context.runOnContext(now -> {
            webhook = new Webhook(vertx, signature, address);
            advance();
        });
    }

    void hold() {
        context.runOnContext(now -> held = true);
    }

    void release() {
        context.runOnContext(now -> {
            held = false;
            advance();
        });
    }

    int pending() {
        return pending.get();
    }

    private DeliveryLane lane(Person doneBy) {
        return new DeliveryLane(vertx, this::open);
    }

    private Optional<Webhook> open() {
        return held ? Optional.empty() : Optional.ofNullable(webhook);
    }

    private void advance() {
        lanes.values().forEach(DeliveryLane::advance);
    }
}
