package io.amends.tickets.ticket.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.ticket.application.ListTickets;
import io.amends.tickets.ticket.application.ReadTicket;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;

/** Tickets to read. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@RolesAllowed({ "agent", "community-manager", "manager" })
class TicketResource {

    // Text until it is validated: what is no number would else be answered with 404.
    private static final String ONE_TO_HUNDRED = "[1-9]\\d?|100";

    private final ListTickets listTickets;
    private final TicketPlaces places;
    private final TicketAnswers answers;
    private final WhoAsks whoAsks;

    TicketResource(ListTickets listTickets, TicketPlaces places, TicketAnswers answers, WhoAsks whoAsks) {
        this.listTickets = listTickets;
        this.places = places;
        this.answers = answers;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listTickets", summary = "List tickets", description = "Open ones longest waiting first, ended ones newest first, page by page: follow next, or the Link header.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketPage.class)))
    @APIResponse(responseCode = "400", description = "`no-such-view`")
    public Uni<Response> list(@QueryParam("view") @DefaultValue("open") @Schema(enumeration = { "open", "mine",
            "ended" }, defaultValue = "open") String view,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_HUNDRED) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50") String limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; good for you and this view only") @Nullable String cursor,
            @Context UriInfo uri) {
        int size = Integer.parseInt(limit);
        return listTickets.list(whoAsks.person(), places.view(view), places.read(view, cursor), size)
                .map(found -> page(found, size, view, uri));
    }

    @GET
    @Path("/{id}")
    @Authenticated // who may not know of it gets the answer of a ticket that does not exist, and by the same statement
    @Operation(operationId = "readTicket", summary = "Read a ticket", description = "With thread, others like it, playbooks, what you may give and what you may do now; as far as it is yours to know, see extent. 404 also when you may not know of it.")
    @APIResponse(responseCode = "200", description = "The ticket as you may see it")
    @APIResponse(responseCode = "404", description = "`no-such-ticket`")
    public Uni<TicketView> read(UUID id, @Context HttpHeaders headers) {
        return answers.read(id, headers);
    }

    private Response page(List<ReadTicket> found, int limit, String view, UriInfo uri) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? places.write(view, shown.getLast()) : null;
        var page = new TicketPage(shown.stream().map(TicketSummary::of).toList(), next);
        var answer = Response.ok(page);
        return next == null ? answer.build()
                : answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next").build();
    }

    /** @param next cursor of the next page; absent on the last */
    @Schema(examples = TicketExamples.PAGE)
    record TicketPage(List<TicketSummary> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }
}
