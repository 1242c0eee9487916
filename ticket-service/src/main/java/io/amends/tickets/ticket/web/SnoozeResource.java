package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.SnoozeTicket;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** Later, but not forgotten (A17). */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@RolesAllowed({ "agent", "community-manager" })
class SnoozeResource {

    private final SnoozeTicket snoozeTicket;
    private final TicketCommands commands;
    private final WhoAsks whoAsks;

    SnoozeResource(SnoozeTicket snoozeTicket, TicketCommands commands, WhoAsks whoAsks) {
        this.snoozeTicket = snoozeTicket;
        this.commands = commands;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/snooze")
    @Operation(operationId = "snoozeTicket", summary = "Put it off until a time", description = "Then somebody must look again; the next change of stage ends it. Never past the next promise, nor for longer than 31 days.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-ticket`")
    @APIResponse(responseCode = "409", description = "`not-now`, `taken`")
    @APIResponse(responseCode = "422", description = "`past-commitment`, `too-far-ahead`")
    public Uni<Response> snooze(UUID id, @NotNull @Valid SnoozeRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return commands.run(200, new Order("snooze", id, request, headers),
                () -> snoozeTicket.snooze(id, new Colleague(person.id(), person.name()), request.until()));
    }

    @Schema(examples = """
            {"until":"2026-11-28T07:00:00Z"}""")
    record SnoozeRequest(@NotNull @Future Instant until) {
    }
}
