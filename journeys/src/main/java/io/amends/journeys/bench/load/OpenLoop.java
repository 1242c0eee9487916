package io.amends.journeys.bench.load;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** Requests that come at their own times, whoever has been answered. */
final class OpenLoop {

    private static final long TICK_MILLIS = 1;

    private final Vertx vertx;
    private final Function<Call, Future<Integer>> http;
    private final Supplier<Call> calls;
    private final Promise<Void> done = Promise.promise();
    private final double apart;
    private final long total;
    private long begin;
    private long sent;
    private long answered;

    OpenLoop(Vertx vertx, Function<Call, Future<Integer>> http, int perSecond, Duration time, Supplier<Call> calls) {
        this.vertx = vertx;
        this.http = http;
        this.calls = calls;
        this.apart = 1e9 / perSecond;
        this.total = perSecond * time.toMillis() / 1000;
    }

    Future<Void> start(Tally tally) {
        begin = System.nanoTime();
        vertx.setPeriodic(TICK_MILLIS, timer -> {
            sendWhatIsDue(tally);
            if (sent == total) {
                vertx.cancelTimer(timer);
            }
        });
        return done.future();
    }

    private void sendWhatIsDue(Tally tally) {
        long now = System.nanoTime();
        for (long due = due(); sent < total && due <= now; due = due()) {
            send(tally, due);
        }
    }

    private long due() {
        return begin + (long) (apart * sent);
    }

    private void send(Tally tally, long due) {
        sent++;
        var call = calls.get();
        http.apply(call)
                .onSuccess(status -> tally.answered(call, status, due))
                .onFailure(failure -> tally.failed(call + ": " + failure))
                .onComplete(answer -> leave());
    }

    private void leave() {
        if (++answered == total) {
            done.complete();
        }
    }
}
