package io.amends.journeys.standin.x;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

import io.vertx.core.Vertx;

/** The deliveries of what one person did, strictly one after the other. Lives on one event loop. */
final class DeliveryLane {

    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    private final Queue<Delivery> waiting = new ArrayDeque<>();
    private final Vertx vertx;
    private final Supplier<Optional<Webhook>> open;
    private long pause = FIRST_PAUSE;
    private boolean busy;

    DeliveryLane(Vertx vertx, Supplier<Optional<Webhook>> open) {
        this.vertx = vertx;
        this.open = open;
    }

    void add(Delivery delivery) {
        waiting.add(delivery);
        advance();
    }

    /** Sends what is first in line, unless it is under way already or deliveries are held. */
    void advance() {
        Delivery next = waiting.peek();
        if (next != null && !busy) {
            open.get().ifPresent(webhook -> send(next, webhook));
        }
    }

    private void send(Delivery delivery, Webhook webhook) {
        busy = true;
        webhook.deliver(delivery.event())
                .onSuccess(taken -> arrived(delivery))
                .onFailure(refused -> vertx.setTimer(pause, timer -> retry()));
    }

    private void arrived(Delivery delivery) {
        waiting.remove();
        busy = false;
        pause = FIRST_PAUSE;
        delivery.onArrival().run();
        advance();
    }

    private void retry() {
        busy = false;
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        advance();
    }
}
