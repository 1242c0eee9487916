package io.amends.tickets.ticket.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.ticket.application.TicketDetails;
import io.amends.tickets.ticket.application.ViewTicket;
import io.smallrye.mutiny.Uni;

/** Every command on a ticket is answered with the ticket as it stands then. */
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

    Uni<Response> answer(int status, UUID id, HttpHeaders headers) {
        return viewTicket.view(id, whoAsks.person())
                .map(details -> view(details, headers))
                .map(view -> Response.status(status).entity(view).tag(new EntityTag("v" + view.summary().version())).build());
    }

    /** For a command under an idempotency key: read in its transaction, stored with it. */
    Uni<Answer> answerOnce(int status, UUID id, HttpHeaders headers) {
        return viewTicket.viewWithin(id, whoAsks.person())
                .map(details -> new Answer(status, view(details, headers)));
    }

    private TicketView view(TicketDetails details, HttpHeaders headers) {
        return views.view(details, whoAsks.person(), Languages.of(headers));
    }
}
