package io.amends.tickets.incident.application;

import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.incident.domain.Likeness;
import io.amends.tickets.incident.domain.Print;

/** Those that are like a complaint: how many, since when, and the most alike of them. */
final class Alike {

    private static final int SHOWN = 10;

    private final UUID ticketId;
    private final UUID contactId;
    private final String text;
    /** Made when there is something to compare with: a ticket older than all others needs none. */
    @Nullable
    private Print print;
    private final PriorityQueue<Compared> most = new PriorityQueue<>(comparingDouble(Compared::value));
    private int count;
    @Nullable
    private Instant since;

    Alike(UUID ticketId, UUID contactId, String text) {
        this.ticketId = ticketId;
        this.contactId = contactId;
        this.text = text;
    }

    /** Counts one that is alike, and no more: nobody sees it yet. */
    void count(RecentTicket ticket) {
        if (isOfAnother(ticket)) {
            count++;
        }
    }

    void look(RecentTicket ticket, double value) {
        if (isOfAnother(ticket)) {
            count++;
            since = since == null || ticket.openedAt().isBefore(since) ? ticket.openedAt() : since;
            keep(new Compared(ticket, value));
        }
    }

    private boolean isOfAnother(RecentTicket ticket) {
        return ticket.isOfAnother(ticketId, contactId);
    }

    // In an outage nearly all are alike, and few of them are more so than those that are kept.
    private void keep(Compared compared) {
        if (most.size() < SHOWN) {
            most.add(compared);
        } else if (compared.value > most.element().value) {
            most.remove();
            most.add(compared);
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
        return print().likeness(ticket.print());
    }

    Print print() {
        if (print == null) {
            print = Print.of(text);
        }
        return print;
    }

    private record Compared(RecentTicket ticket, double value) {
    }
}
