package io.amends.journeys.bench.load;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/** So many clients, each of which asks again as soon as it was answered. */
final class ClosedLoop {

    private final Function<Call, Future<Integer>> http;
    private final Supplier<Call> calls;
    private final Promise<Void> done = Promise.promise();
    private final long end;
    private int clients;

    ClosedLoop(Function<Call, Future<Integer>> http, int clients, Duration time, Supplier<Call> calls) {
        this.http = http;
        this.clients = clients;
        this.calls = calls;
        this.end = System.nanoTime() + time.toNanos();
    }

    Future<Void> start(Tally tally) {
        // However late it is by now: of a single request, none would be left.
        for (int client = clients; client > 0; client--) {
            ask(tally);
        }
        return done.future();
    }

    private void ask(Tally tally) {
        long since = System.nanoTime();
        var call = calls.get();
        http.apply(call)
                .onSuccess(status -> tally.answered(call, status, since))
                .onFailure(failure -> tally.failed(call + ": " + failure))
                .onComplete(answer -> goOn(tally));
    }

    private void goOn(Tally tally) {
        if (System.nanoTime() < end) {
            ask(tally);
        } else {
            leave();
        }
    }

    private void leave() {
        if (--clients == 0) {
            done.complete();
        }
    }
}
