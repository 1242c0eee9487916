package io.amends.journeys.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Starts parts side by side, each as soon as those that it stands on are ready; the first failure ends the others. */
final class Starting implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("start-", 1).factory());
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** A start of one part. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    CompletableFuture<Void> after(List<CompletableFuture<Void>> conditions, Part part, Step step) {
        return CompletableFuture.allOf(conditions.toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> run(part, step), threads);
    }

    private void run(Part part, Step step) {
        try {
            step.run();
        } catch (Exception e) {
            // Who is interrupted because all is being ended has not failed.
            if (!threads.isShutdown() && failure.compareAndSet(null, explained(part, e))) {
                threads.shutdownNow();
            }
            throw new CompletionException(e);
        }
    }

    private static CannotStart explained(Part part, Exception cause) {
        return cause instanceof CannotStart known ? known
                : new CannotStart("The " + part + " did not start: " + cause.getMessage(), cause);
    }

    void await(List<CompletableFuture<Void>> parts) {
        try {
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw failure.get() instanceof CannotStart first ? first : new CannotStart("Amends was ended while it started.", e);
        }
    }

    /** Interrupts what is still starting, and waits until it has given up. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
