package io.amends.tickets.ticket.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.HandOverTicket;
import io.amends.tickets.ticket.application.HandOverTicket.Command;
import io.amends.tickets.ticket.application.ShowColleagues;
import io.amends.tickets.ticket.application.ShowColleagues.Choice;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** Passing on is not solving, and nobody is passed on without a word (A16, A18). */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@RolesAllowed({ "agent", "community-manager" })
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
class HandOverResource {

    private final HandOverTicket handOverTicket;
    private final ShowColleagues showColleagues;
    private final TicketCommands commands;
    private final WhoAsks whoAsks;

    HandOverResource(HandOverTicket handOverTicket, ShowColleagues showColleagues, TicketCommands commands, WhoAsks whoAsks) {
        this.handOverTicket = handOverTicket;
        this.showColleagues = showColleagues;
        this.commands = commands;
        this.whoAsks = whoAsks;
    }

    @GET
    @Path("/{id}/colleagues")
    @Operation(operationId = "listColleagues", summary = "Who can be given this ticket", description = "Everybody else who answers customers and was here within the last weeks, by name, with the drafted words that introduce them to the customer. What they have in hand is no limit, and no ranking.")
    @APIResponse(responseCode = "200", description = "By name", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ColleagueList.class)))
    public Uni<ColleagueList> colleagues(UUID id) {
        return showColleagues.of(id, whoAsks.person())
                .map(choices -> new ColleagueList(choices.stream().map(ColleagueView::of).toList()));
    }

    @POST
    @Path("/{id}/hand-overs")
    @Operation(operationId = "handOver", summary = "Pass it on to a colleague", description = "Claims the ticket and adds a solver, who reads it and acts on it from now on; stage, sponsor and clocks stay. The customer is told who it is, in a message that goes out when the undo window has passed, unless you take it out.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "202", description = "Passed on; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "409", description = "`handed-to-yourself`, `not-now`, `taken`")
    @APIResponse(responseCode = "422", description = "`nobody-at-work`, `text-too-long`")
    public Uni<Response> handOver(UUID id, @NotNull @Valid HandOverRequest request, @Context HttpHeaders headers) {
        return commands.once(202, new Order("hand-over", id, request, headers),
                () -> handOverTicket.handOver(id, CustomerResource.colleague(whoAsks.person()), request.command()));
    }

    /**
     * @param to id of the colleague
     * @param introduce whether the customer is told; absent = yes
     * @param text in place of the drafted introduction
     */
    @Schema(examples = """
            {"to":"milan","text":"Hi Ines, my colleague Milan knows routers and takes it from here."}""")
    record HandOverRequest(@NotBlank @Size(max = 100) String to, @Nullable Boolean introduce,
            @Nullable @Size(min = 1, max = 10_000) String text) {

        Command command() {
            return new Command(to, introduce == null || introduce, text);
        }

        @Override
        public String toString() {
            return "HandOverRequest[to=" + to + "]";
        }
    }

    @Schema(examples = """
            {"items":[{"id":"milan","name":"Milan Visser","openTickets":3,"onDuty":false,
            "introduction":"Hi Ines, my colleague Milan can do more about this and takes it from here. I stay with you until it is solved. ^Nora"}]}""")
    record ColleagueList(List<ColleagueView> items) {
    }

    /**
     * @param openTickets that they sponsor or solve now
     * @param introduction to the customer, in their language
     */
    @Schema(name = "ColleagueAtWork")
    record ColleagueView(String id, String name, long openTickets, boolean onDuty, String introduction) {

        static ColleagueView of(Choice choice) {
            var person = choice.person();
            return new ColleagueView(person.id(), person.name(), person.openTickets(), person.onDuty(), choice.introduction());
        }
    }
}
