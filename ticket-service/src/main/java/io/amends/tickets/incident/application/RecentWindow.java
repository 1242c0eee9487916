package io.amends.tickets.incident.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.incident.domain.Print;
import io.amends.tickets.incident.domain.Shelf;

/**
 * The tickets that came in last, as many as are worth comparing with. Many read at once while one writes: a reader may just
 * miss the newest, and never waits.
 */
@ApplicationScoped
class RecentWindow {

    private static final long ABOUT_SECONDS = Duration.ofDays(1).toSeconds();

    private final AtomicReferenceArray<@Nullable RecentTicket> ring;
    private final long[] openedSeconds;
    private final Shelf prints;
    private final Map<UUID, Integer> places = new ConcurrentHashMap<>();
    private int next;

    RecentWindow(LikenessConfig config) {
        this.ring = new AtomicReferenceArray<>(config.window());
        this.openedSeconds = new long[config.window()];
        this.prints = new Shelf(config.window());
    }

    boolean knows(UUID ticket) {
        return places.containsKey(ticket);
    }

    /**
     * All tickets from about that time that are alike, with how much the complaint is like each; its print is asked for when
     * there is anything to compare with.
     */
    void compare(Supplier<Print> complaint, Instant time, ObjDoubleConsumer<RecentTicket> look) {
        alike(complaint, time, (print, place, ticket) -> look.accept(ticket, prints.likeness(print, place)));
    }

    /** The same where nobody asks how much. */
    void find(Supplier<Print> complaint, Instant time, Consumer<RecentTicket> look) {
        alike(complaint, time, (print, place, ticket) -> look.accept(ticket));
    }

    private void alike(Supplier<Print> complaint, Instant time, Look look) {
        long seconds = time.getEpochSecond();
        Print print = null;
        for (int place = 0; place < ring.length(); place++) {
            if (Math.abs(openedSeconds[place] - seconds) <= ABOUT_SECONDS
                    && ring.getAcquire(place) instanceof RecentTicket ticket) {
                print = print == null ? complaint.get() : print;
                if (prints.isAlike(print, place)) {
                    look.at(print, place, ticket);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(Print print, int place, RecentTicket ticket);
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
        openedSeconds[next] = ticket.openedAt().getEpochSecond();
        prints.put(next, ticket.print());
        var oldest = ring.getAndSet(next, ticket);
        if (oldest != null) {
            places.remove(oldest.id());
        }
        places.put(ticket.id(), next);
        next = (next + 1) % ring.length();
    }
}
