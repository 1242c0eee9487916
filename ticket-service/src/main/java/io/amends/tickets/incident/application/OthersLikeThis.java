package io.amends.tickets.incident.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.incident.application.Others.OtherTicket;
import io.amends.tickets.incident.domain.Fact;
import io.amends.tickets.incident.domain.Facts;
import io.amends.tickets.incident.domain.Likeness;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Finds out whether a complaint stands alone (A21–A23). It never gates anything. */
@ApplicationScoped
public class OthersLikeThis {

    private static final int SHOWN = 10;
    private static final int EXCERPT = 140;

    private final RecentTickets recentTickets;

    OthersLikeThis(RecentTickets recentTickets) {
        this.recentTickets = recentTickets;
    }

    @WithSession
    public Uni<Others> of(UUID ticketId, UUID contactId, String openingText, Instant openedAt) {
        var facts = Facts.in(openingText);
        return recentTickets.around(ticketId, contactId, openingText, openedAt)
                .map(recent -> recent.stream().map(ticket -> compare(facts, ticket)).filter(Compared::isAlike).toList())
                .map(OthersLikeThis::others);
    }

    private static Compared compare(Facts facts, RecentTicket ticket) {
        return new Compared(ticket, Likeness.of(ticket.wording(), facts, Facts.in(ticket.text())));
    }

    private static Others others(List<Compared> alike) {
        var since = alike.stream().map(compared -> compared.ticket.openedAt()).min(Comparator.naturalOrder());
        var mostAlike = alike.stream()
                .sorted(Comparator.comparingDouble((Compared compared) -> compared.likeness.value()).reversed())
                .limit(SHOWN)
                .map(OthersLikeThis::shown)
                .toList();
        return new Others(alike.size(), since.orElse(null), mostAlike);
    }

    private static OtherTicket shown(Compared compared) {
        var ticket = compared.ticket;
        double rounded = Math.round(compared.likeness.value() * 100) / 100.0;
        return ticket.isPublic()
                ? new OtherTicket(ticket.id(), excerpt(ticket.text()), ticket.stage(), ticket.openedAt(), rounded,
                        compared.likeness.shared().stream().map(Fact::common).toList())
                : new OtherTicket(ticket.id(), null, ticket.stage(), ticket.openedAt(), rounded, List.of());
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    private record Compared(RecentTicket ticket, Likeness likeness) {

        boolean isAlike() {
            return likeness.isAlike();
        }
    }
}
