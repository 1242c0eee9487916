package io.amends.journeys.launcher;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts again what died without being asked to; one that cannot start yet, as its database is down, is tried again. */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
    private static final long PAUSE_NANOS = 200_000_000;

    private volatile boolean closed;

    /** Watches what runs, on a thread of its own. */
    <T> void keep(String name, T running, Function<T, ? extends CompletableFuture<?>> end, Callable<T> start,
            Consumer<T> forget) {
        Thread.ofVirtual().name("keeper-" + name).start(() -> {
            Optional<T> current = Optional.of(running);
            while (current.isPresent()) {
                end.apply(current.get()).join();
                current = succeed(name, current.get(), start, forget);
            }
        });
    }

    private <T> Optional<T> succeed(String name, T dead, Callable<T> start, Consumer<T> forget) {
        if (!closed) {
            LOG.info(() -> "Starting " + name + " again");
            forget.accept(dead);
        }
        while (!closed) {
            try {
                return Optional.of(start.call());
            } catch (Exception e) {
                LOG.log(Level.INFO, e, () -> name + " did not start");
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return Optional.empty();
    }

    /** From now on what ends stays ended. */
    @Override
    public void close() {
        closed = true;
    }
}
