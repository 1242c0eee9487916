package io.amends.tickets.incident.application;

import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.incident.domain.Likeness;
import io.amends.tickets.incident.domain.Print;

/** Those that are like a complaint: how many, since when, and the most alike of them. */
final class Alike {

    private static final int SHOWN = 10;

    private final Print print;
    private final PriorityQueue<Compared> most = new PriorityQueue<>(comparingDouble(Compared::value));
    private int count;
    @Nullable
    private Instant since;

    Alike(Print print) {
        this.print = print;
    }

    void look(RecentTicket ticket) {
        double value = print.likenessTo(ticket.print());
        if (Likeness.isAlike(value)) {
            count++;
            since = since == null || ticket.openedAt().isBefore(since) ? ticket.openedAt() : since;
            most.add(new Compared(ticket, value));
            if (most.size() > SHOWN) {
                most.remove();
            }
        }
    }

    int count() {
        return count;
    }

    @Nullable
    Instant since() {
        return since;
    }

    /** The most alike first. */
    List<RecentTicket> most() {
        return most.stream().sorted(comparingDouble(Compared::value).reversed()).map(Compared::ticket).toList();
    }

    Likeness likeness(RecentTicket ticket) {
        return print.likeness(ticket.print());
    }

    private record Compared(RecentTicket ticket, double value) {
    }
}
