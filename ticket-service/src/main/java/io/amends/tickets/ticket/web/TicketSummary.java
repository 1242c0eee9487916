package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.ticket.application.Contact;
import io.amends.tickets.ticket.application.ReadTicket;
import io.amends.tickets.ticket.domain.Asker;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.domain.Kind;
import io.amends.tickets.ticket.domain.Priority;
import io.amends.tickets.ticket.domain.Sponsor;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Visibility;

/**
 * A ticket as it stands in a list.
 *
 * @param extent how much of the ticket is yours to know: EVERYTHING, PUBLIC_ONLY or METADATA_ONLY
 * @param excerpt beginning of the first message; null when it is not yours to know, empty when it was taken back
 * @param hops how often it was passed from one person to another
 * @param passedOnTooOften whether that makes it worth a question: from the third time on
 * @param othersLikeThis how many like it there were when it was opened
 */
record TicketSummary(UUID id, int version, Extent extent, Stage stage, int attempt, Kind kind, Asker asker, Priority priority,
        String network, Contact contact, @Nullable String excerpt, Visibility visibility, Instant openedAt,
        Instant lastCustomerMessageAt, @Nullable Instant firstRespondedAt, boolean firstResponseOverdue,
        @Nullable Instant attentionDue, @Nullable Sponsor sponsor, int othersLikeThis, int hops,
        boolean passedOnTooOften) implements Versioned {

    private static final int EXCERPT = 140;

    static TicketSummary of(ReadTicket read) {
        var stored = read.stored();
        var ticket = read.ticket();
        var excerpt = read.extent().covers(ticket.visibility()) ? excerpt(ticket.openingText()) : null;
        return new TicketSummary(ticket.id(), stored.version(), read.extent(), ticket.stage(), ticket.attempt(), ticket.kind(),
                ticket.asker(), ticket.priority(), ticket.network(), stored.contact(), excerpt, ticket.visibility(),
                ticket.openedAt(), ticket.lastCustomerMessageAt(), ticket.firstRespondedAt(),
                ticket.firstResponseOverdue(), ticket.attentionDue(), ticket.sponsor(), stored.othersLikeThis(),
                ticket.hands().hops(),
                ticket.hands().isPassedOnTooOften());
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, cut(text)) + "…";
    }

    // Never through the middle of a character.
    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    }
}
