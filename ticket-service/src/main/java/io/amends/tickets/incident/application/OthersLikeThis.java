package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.incident.application.Others.OtherTicket;
import io.amends.tickets.incident.application.RecentTickets.ToldTicket;
import io.amends.tickets.incident.domain.Fact;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Finds out whether a complaint stands alone (A21–A23). It never gates anything. */
@ApplicationScoped
public class OthersLikeThis {

    private static final int EXCERPT = 140;

    private final RecentTickets tickets;
    private final RecentWindow window;

    OthersLikeThis(RecentTickets tickets, RecentWindow window) {
        this.tickets = tickets;
        this.window = window;
    }

    /** How many there are while it is being opened: from memory, as this stands in the way of every message. */
    public int countFor(UUID contactId, String openingText, Instant openedAt) {
        var alike = new Alike(new UUID(0, 0), contactId, openingText);
        window.find(alike::print, openedAt, alike::count);
        return alike.count();
    }

    /** @param countThen how many there were when it was opened, for a ticket older than what others are compared with */
    @WithSession
    public Uni<Others> of(UUID ticketId, UUID contactId, String openingText, Instant openedAt, int countThen) {
        var alike = compare(ticketId, contactId, openingText, openedAt);
        int count = window.knows(ticketId) ? alike.count() : Math.max(alike.count(), countThen);
        return alike.count() == 0 ? Uni.createFrom().item(new Others(count, null, List.of())) : others(alike, count);
    }

    private Alike compare(UUID ticketId, UUID contactId, String text, Instant openedAt) {
        var alike = new Alike(ticketId, contactId, text);
        window.compare(alike::print, openedAt, alike::look);
        return alike;
    }

    private Uni<Others> others(Alike alike, int count) {
        var most = alike.most();
        return tickets.told(most.stream().map(RecentTicket::id).toList())
                .map(told -> told.stream().collect(Collectors.toMap(ToldTicket::id, Function.identity())))
                .map(told -> new Others(count, alike.since(), shown(alike, most, told)));
    }

    private static List<OtherTicket> shown(Alike alike, List<RecentTicket> most, Map<UUID, ToldTicket> told) {
        return most.stream()
                .flatMap(ticket -> Stream.ofNullable(told.get(ticket.id())).map(known -> shown(alike, ticket, known)))
                .toList();
    }

    private static OtherTicket shown(Alike alike, RecentTicket ticket, ToldTicket told) {
        var likeness = alike.likeness(ticket);
        double rounded = Math.round(likeness.value() * 100) / 100.0;
        return told.isPublic()
                ? new OtherTicket(ticket.id(), excerpt(told.text()), told.stage(), ticket.openedAt(), rounded,
                        likeness.shared().stream().map(Fact::common).toList())
                : new OtherTicket(ticket.id(), null, told.stage(), ticket.openedAt(), rounded, List.of());
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }
}
