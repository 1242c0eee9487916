package io.amends.tickets.ticket.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.ticket.application.ViewTicket;
import io.smallrye.mutiny.Uni;

/** The ticket as the one who asks sees it. */
@ApplicationScoped
class TicketAnswers {

    private final ViewTicket viewTicket;
    private final TicketViews views;
    private final WhoAsks whoAsks;

    TicketAnswers(ViewTicket viewTicket, TicketViews views, WhoAsks whoAsks) {
        this.viewTicket = viewTicket;
        this.views = views;
        this.whoAsks = whoAsks;
    }

    Uni<TicketView> read(UUID id, HttpHeaders headers) {
        var person = whoAsks.person();
        return viewTicket.view(id, person).map(details -> views.view(details, person, Languages.of(headers)));
    }

    /** For the answer to a command: in its transaction, as the command leaves the ticket. */
    Uni<TicketView> readWithin(UUID id, HttpHeaders headers) {
        var person = whoAsks.person();
        return viewTicket.viewWithin(id, person).map(details -> views.view(details, person, Languages.of(headers)));
    }
}
