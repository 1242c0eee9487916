package io.amends.journeys.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What runs and has to be ended: those that use the database and the broker together, then these two. */
final class Running implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private final List<AutoCloseable> users = new ArrayList<>();
    private final List<AutoCloseable> stores = new ArrayList<>();

    synchronized <T extends AutoCloseable> T add(T user) {
        users.add(user);
        return user;
    }

    /** Something on which the others stand. */
    synchronized void addLast(AutoCloseable store) {
        stores.add(store);
    }

    @Override
    public synchronized void close() {
        closeTogether(users);
        closeTogether(stores);
    }

    private static void closeTogether(List<AutoCloseable> parts) {
        var ends = parts.stream().map(part -> CompletableFuture.runAsync(() -> close(part), Thread::startVirtualThread))
                .toList();
        ends.forEach(CompletableFuture::join);
        parts.clear();
    }

    /** One that cannot be ended must not keep the others running. */
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not end " + part, e);
        }
    }
}
