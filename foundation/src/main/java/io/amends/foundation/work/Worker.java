package io.amends.foundation.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * A loop over one step: at once again while there is more, else after half as long as it has been since the last poke, up to
 * its
 * idle time, and slower while the step fails. So what was poked for is found soon after its commit, and whoever is left alone
 * soon costs nothing. Steps never overlap; each runs on a context of its own, as a session must not be shared.
 */
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    /** Whoever pokes is about to commit. */
    private static final long POKED_MILLIS = 2;
    private static final long FAILING_MILLIS = 2_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Vertx vertx;
    private final String name;
    private final long idleMillis;
    private final Supplier<Uni<Boolean>> step;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean stepping = new AtomicBoolean();
    /** A poke must not put off the step that an earlier poke has asked for. */
    private final AtomicBoolean soon = new AtomicBoolean();
    private volatile long pokedNanos = System.nanoTime();
    /** Counts the timers; only the newest may run, so that a poke beside a finishing step never makes two loops. */
    private final AtomicLong newest = new AtomicLong();

    Worker(Vertx vertx, String name, Duration idle, Supplier<Uni<Boolean>> step) {
        this.vertx = vertx;
        this.name = name;
        this.idleMillis = idle.toMillis();
        this.step = step;
    }

    public void start() {
        if (running.compareAndSet(false, true)) {
            schedule(idleMillis);
        }
    }

    /** Begins no further step; one that is under way goes on, see {@link #isStepping}. */
    public void stop() {
        running.set(false);
    }

    boolean isStepping() {
        return stepping.get();
    }

    /** Says that there is, or will be in a moment, something to do. */
    public void poke() {
        stayAwake();
        if (running.get() && !stepping.get() && soon.compareAndSet(false, true)) {
            schedule(1);
        }
    }

    /** Says that more will come soon, perhaps through another replica that cannot poke this one. */
    public void stayAwake() {
        pokedNanos = System.nanoTime();
    }

    private void schedule(long millis) {
        long ticket = newest.incrementAndGet();
        vertx.setTimer(millis, ignored -> run(ticket));
    }

    private void run(long ticket) {
        if (!running.get() || ticket != newest.get() || !stepping.compareAndSet(false, true)) {
            return;
        }
        soon.set(false);
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom().deferred(step::get)
                .subscribe().with(more -> next(more ? 1 : pause()), this::failed));
    }

    private void next(long millis) {
        stepping.set(false);
        if (running.get()) {
            schedule(soon.get() ? 1 : millis);
        }
    }

    private long pause() {
        long sincePoke = (System.nanoTime() - pokedNanos) / NANOS_PER_MILLI;
        return Math.min(Math.max(sincePoke / 2, POKED_MILLIS), idleMillis);
    }

    private void failed(Throwable failure) {
        if (running.get()) {
            LOG.warnf("Background work failed and is tried again: worker=%s failure=%s", name, describe(failure));
        }
        next(Math.max(FAILING_MILLIS, pause()));
    }

    // The class and the place, not the message: messages of drivers may quote values.
    private static String describe(Throwable failure) {
        var root = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10)
                .reduce((outer, inner) -> inner)
                .orElseThrow();
        return root.getStackTrace().length == 0 ? root.getClass().getName()
                : root.getClass().getName() + " at " + root.getStackTrace()[0];
    }
}
