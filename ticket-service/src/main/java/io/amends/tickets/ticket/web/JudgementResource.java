package io.amends.tickets.ticket.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.AskAgain;
import io.amends.tickets.ticket.application.JudgeTicket;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Priority;
import io.amends.tickets.ticket.domain.SetAsideReason;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** What a person may say of a ticket with one tap. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
@APIResponse(responseCode = "409", description = "`not-now`, `taken`")
@RolesAllowed({ "agent", "community-manager", "manager" })
class JudgementResource {

    private final JudgeTicket judgeTicket;
    private final AskAgain askAgain;
    private final TicketCommands commands;
    private final WhoAsks whoAsks;

    JudgementResource(JudgeTicket judgeTicket, AskAgain askAgain, TicketCommands commands, WhoAsks whoAsks) {
        this.judgeTicket = judgeTicket;
        this.askAgain = askAgain;
        this.commands = commands;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/claim")
    @Operation(summary = "Make it yours", description = "409 taken when somebody else has it, with who and since when.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> claim(UUID id, @Context HttpHeaders headers) {
        return commands.run(200, new Order(TicketCommands.CLAIM, id, null, headers),
                () -> judgeTicket.claim(id, whoAsks.person()));
    }

    @POST
    @Path("/{id}/set-aside")
    @Operation(summary = "Not a complaint", description = "Spam, praise or meant for another brand. In doubt it is a complaint.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> setAside(UUID id, @NotNull @Valid SetAsideRequest request, @Context HttpHeaders headers) {
        return commands.run(200, new Order("set-aside", id, request, headers),
                () -> judgeTicket.setAside(id, whoAsks.person(), request.reason()));
    }

    @POST
    @Path("/{id}/not-solved")
    @Operation(summary = "Read a doubtful verdict as a no", description = "The next attempt begins.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> sayNotSolved(UUID id, @Context HttpHeaders headers) {
        return commands.run(200, new Order("not-solved", id, null, headers),
                () -> judgeTicket.sayNotSolved(id, whoAsks.person()));
    }

    @POST
    @Path("/{id}/ask-again")
    @Operation(summary = "Ask the customer once more", description = "After a verdict that leaves doubt.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "202", description = "Taken on; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> askAgain(UUID id, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return commands.once(202, new Order("ask-again", id, null, headers),
                () -> askAgain.ask(id, new Colleague(person.id(), person.name())));
    }

    @POST
    @Path("/{id}/override")
    @RolesAllowed("manager")
    @Operation(summary = "Close by exception", description = "With author, role and reason, and reported apart. Never counts as satisfied.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> override(UUID id, @NotNull @Valid OverrideRequest request, @Context HttpHeaders headers) {
        return commands.run(200, new Order("override", id, request, headers),
                () -> judgeTicket.override(id, whoAsks.person(), "manager", request.reason()));
    }

    @POST
    @Path("/{id}/priority")
    @APIResponse(responseCode = "422", description = "`priority-floor`")
    @Operation(summary = "Raise the priority", description = "URGENT is the floor: every complaint is urgent. Lower: 422 priority-floor.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> raise(UUID id, @NotNull @Valid PriorityRequest request, @Context HttpHeaders headers) {
        var priority = priority(request.priority());
        return commands.run(200, new Order("priority", id, request, headers), () -> judgeTicket.raise(id, priority));
    }

    private static Priority priority(String name) {
        return switch (name) {
            case "URGENT", "CRITICAL" -> Priority.valueOf(name);
            default -> throw new Refused(422, "priority-floor");
        };
    }

    @Schema(examples = """
            {"reason":"SPAM"}""")
    record SetAsideRequest(@NotNull SetAsideReason reason) {
    }

    /** @param reason in words; a colleague will read it */
    @Schema(examples = """
            {"reason":"Settled by our lawyers on 27 November."}""")
    record OverrideRequest(@NotBlank @Size(min = 10, max = 1000) String reason) {
    }

    /** @param priority URGENT or CRITICAL */
    @Schema(examples = """
            {"priority":"CRITICAL"}""")
    record PriorityRequest(@NotBlank String priority) {
    }
}
