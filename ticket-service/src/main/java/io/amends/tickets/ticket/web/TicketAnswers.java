package io.amends.tickets.ticket.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.ticket.application.TicketDetails;
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
        return viewTicket.view(id, whoAsks.person()).map(details -> view(details, headers));
    }

    /** For the answer to a command: in its transaction, as the command leaves the ticket. */
    Uni<TicketView> readWithin(UUID id, HttpHeaders headers) {
        return viewTicket.viewWithin(id, whoAsks.person()).map(details -> view(details, headers));
    }

    private TicketView view(TicketDetails details, HttpHeaders headers) {
        return views.view(details, whoAsks.person(), Languages.of(headers));
    }
}
