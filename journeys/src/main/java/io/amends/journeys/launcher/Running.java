package io.amends.journeys.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What runs and has to be ended: first, all together, whatever uses the database and the broker; then these two. */
final class Running implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());
    private static final Set<Part> STORES = Set.of(Part.POSTGRESQL, Part.KAFKA);

    private final List<Entry> entries = new ArrayList<>();
    private boolean closed;

    private record Entry(Part part, AutoCloseable handle) {

        boolean isStore() {
            return STORES.contains(part);
        }
    }

    synchronized <T extends AutoCloseable> T add(Part part, T handle) {
        var entry = new Entry(part, handle);
        if (closed) {
            close(entry);
            throw new IllegalStateException(part + " was started while all was being ended");
        }
        entries.add(entry);
        return handle;
    }

    /** One that died: what is left of it is cleaned up. */
    synchronized void forget(AutoCloseable dead) {
        entries.stream().filter(entry -> entry.handle() == dead).forEach(Running::close);
        entries.removeIf(entry -> entry.handle() == dead);
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeTogether(entry -> !entry.isStore());
        closeTogether(Entry::isStore);
        entries.clear();
    }

    private void closeTogether(Predicate<Entry> which) {
        var ends = entries.stream()
                .filter(which)
                .map(entry -> CompletableFuture.runAsync(() -> close(entry), Thread::startVirtualThread))
                .toList();
        ends.forEach(CompletableFuture::join);
    }

    /** One that cannot be ended must not keep the others running. */
    private static void close(Entry entry) {
        Instant begin = Instant.now();
        try {
            entry.handle().close();
            LOG.fine(() -> "Ended " + entry.part() + " in " + Duration.between(begin, Instant.now()).toMillis() + " ms");
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "Could not end " + entry.part());
        }
    }
}
