package io.amends.journeys.standin.x;

import io.vertx.core.buffer.Buffer;

/** One event on its way to the app; its bytes stay the same however often it is sent. */
record Delivery(Person doneBy, Buffer event, Runnable onArrival) {

    Delivery andThen(Runnable more) {
        return new Delivery(doneBy, event, () -> {
            onArrival.run();
            more.run();
        });
    }
}
