package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.Cursors;
import io.amends.tickets.ticket.application.ReadTicket;
import io.amends.tickets.ticket.application.TicketQuery.Place;
import io.amends.tickets.ticket.application.TicketQuery.View;

/** Between places in a list and cursors; a cursor is good for the view that it came from only. */
@ApplicationScoped
class TicketPlaces {

    private final Cursors cursors;

    TicketPlaces(Cursors cursors) {
        this.cursors = cursors;
    }

    View view(String name) {
        return switch (name) {
            case "open", "mine", "ended" -> View.valueOf(name.toUpperCase(Locale.ROOT));
            default -> throw new Refused(400, "no-such-view");
        };
    }

    @Nullable
    Place read(String view, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = cursors.read(cursor);
        if (parts.size() != 3 || !parts.getFirst().equals(view)) {
            throw new Refused(400, "invalid-cursor");
        }
        return new Place(Instant.parse(parts.get(1)), UUID.fromString(parts.get(2)));
    }

    String write(String view, ReadTicket last) {
        var ticket = last.ticket();
        var at = view(view) == View.ENDED ? requireNonNull(ticket.ending()).at() : ticket.openedAt();
        return cursors.write(view, at.toString(), ticket.id().toString());
    }
}
