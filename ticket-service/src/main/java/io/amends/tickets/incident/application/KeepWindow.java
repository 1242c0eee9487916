package io.amends.tickets.incident.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Keeps the window of this replica up to date: with what was there before it started, and with every ticket that any replica
 * opens, sets aside, reopens or hears taken back. Now and then it looks again, in case it did not hear of one.
 */
@ApplicationScoped
public class KeepWindow {

    private static final int AT_ONCE = 500;
    /** What is heard within that time is read together; where nothing is heard, nothing is asked. */
    private static final Duration GATHERED = Duration.ofMillis(50);
    private static final long LOOKS_AGAIN_NANOS = Duration.ofMinutes(1).toNanos();

    private final RecentTickets tickets;
    private final RecentWindow window;
    private final int size;
    private final Queue<UUID> changed = new ConcurrentLinkedQueue<>();
    private final List<RecentTicket> loaded = new ArrayList<>();
    private final Worker worker;
    private volatile boolean isLoaded;
    private volatile long lookedNanos = System.nanoTime();

    KeepWindow(RecentTickets tickets, RecentWindow window, LikenessConfig config, Workers workers) {
        this.tickets = tickets;
        this.window = window;
        this.size = config.window();
        this.worker = workers.named("likeness", GATHERED, this::keep);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    /** Something happened to this ticket that may make it one to compare with, or no longer. */
    public void hearOf(UUID ticket) {
        changed.add(ticket);
    }

    private Uni<Boolean> keep() {
        if (!isLoaded) {
            return load();
        }
        if (System.nanoTime() - lookedNanos > LOOKS_AGAIN_NANOS) {
            return lookAgain();
        }
        return takeChanges();
    }

    // Backwards from the newest, bit by bit, so that a start does not wait for it.
    private Uni<Boolean> load() {
        var before = loaded.isEmpty() ? null : loaded.getLast().id();
        return tickets.latest(before, Math.min(AT_ONCE, size - loaded.size()))
                .invoke(more -> {
                    loaded.addAll(more);
                    isLoaded = more.size() < AT_ONCE || loaded.size() >= size;
                    if (isLoaded) {
                        Collections.reverse(loaded);
                        window.add(loaded);
                        loaded.clear();
                    }
                })
                .replaceWith(true);
    }

    private Uni<Boolean> lookAgain() {
        lookedNanos = System.nanoTime();
        return tickets.latest(null, AT_ONCE)
                .invoke(latest -> window.add(latest.reversed()))
                .replaceWith(true);
    }

    private Uni<Boolean> takeChanges() {
        var ids = Stream.generate(changed::poll).takeWhile(id -> id != null).limit(AT_ONCE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return tickets.withIds(ids)
                .invoke(found -> update(ids, found))
                .onFailure().invoke(() -> changed.addAll(ids))
                .replaceWith(true);
    }

    private void update(Set<UUID> ids, List<RecentTicket> found) {
        var present = found.stream().map(RecentTicket::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !present.contains(id)).forEach(window::remove);
        window.add(found);
    }
}
