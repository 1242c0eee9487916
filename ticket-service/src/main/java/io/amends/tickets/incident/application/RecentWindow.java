package io.amends.tickets.incident.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * The tickets that came in last, as many as are worth comparing with. Many read at once while one writes: a reader may just
 * miss the newest, and never waits.
 */
@ApplicationScoped
class RecentWindow {

    private final AtomicReferenceArray<@Nullable RecentTicket> ring;
    private final Map<UUID, Integer> places = new ConcurrentHashMap<>();
    private int next;

    RecentWindow(LikenessConfig config) {
        this.ring = new AtomicReferenceArray<>(config.window());
    }

    boolean knows(UUID ticket) {
        return places.containsKey(ticket);
    }

    void forEach(Consumer<RecentTicket> look) {
        for (int i = 0; i < ring.length(); i++) {
            var ticket = ring.getPlain(i);
            if (ticket != null) {
                look.accept(ticket);
            }
        }
    }

    /** In the order in which they came in; those that it knows stay where they are. */
    synchronized void add(List<RecentTicket> tickets) {
        tickets.stream().filter(ticket -> !knows(ticket.id())).forEach(this::put);
    }

    synchronized void remove(UUID ticket) {
        var place = places.remove(ticket);
        if (place != null) {
            ring.set(place, null);
        }
    }

    private void put(RecentTicket ticket) {
        var oldest = ring.getAndSet(next, ticket);
        if (oldest != null) {
            places.remove(oldest.id());
        }
        places.put(ticket.id(), next);
        next = (next + 1) % ring.length();
    }
}
