package io.amends.tickets.ticket.web;

import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.DryRunRemedy;
import io.amends.tickets.ticket.application.LookUpTool;
import io.amends.tickets.ticket.application.UndoRemedy;
import io.amends.tickets.ticket.web.DecisionResource.RemedyRequest;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.amends.tickets.tool.application.CanonicalJson;
import io.smallrye.mutiny.Uni;

/** What the tools do for a ticket beside a decision: look up, try without effect, take back (B5, B24, B31). */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tools")
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
@APIResponse(responseCode = "409", description = "`not-now`, `taken`")
@RolesAllowed({ "agent", "community-manager", "manager" })
class ToolboxResource {

    private final LookUpTool lookUpTool;
    private final DryRunRemedy dryRunRemedy;
    private final UndoRemedy undoRemedy;
    private final DryRunViews dryRuns;
    private final TicketCommands commands;
    private final OutcomeAnswers outcomes;
    private final WhoAsks whoAsks;

    ToolboxResource(LookUpTool lookUpTool, DryRunRemedy dryRunRemedy, UndoRemedy undoRemedy, DryRunViews dryRuns,
            TicketCommands commands, OutcomeAnswers outcomes, WhoAsks whoAsks) {
        this.lookUpTool = lookUpTool;
        this.dryRunRemedy = dryRunRemedy;
        this.undoRemedy = undoRemedy;
        this.dryRuns = dryRuns;
        this.commands = commands;
        this.outcomes = outcomes;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/look-ups/{code}")
    @Operation(operationId = "lookUpTool", summary = "Look something up about the customer", description = "By a look-up of GET /v1/tools, for the customer who was verified. No ruling needed; who looked is on record. Words in the answer are the company system's own.")
    @APIResponse(responseCode = "200", description = "What the system says; nothing was changed")
    @APIResponse(responseCode = "404", description = "`no-such-customer`, `no-such-ticket`, `no-such-tool`")
    @APIResponse(responseCode = "422", description = "`customer-not-verified`, `malformed-parameters`")
    @APIResponse(responseCode = "503", description = "`company-system-unavailable`")
    public Uni<LookedUpView> lookUp(UUID id, String code, @Nullable @Valid LookUpToolRequest request) {
        var parameters = CanonicalJson.of(request == null ? null : request.parameters());
        return lookUpTool.lookUp(id, code, parameters, whoAsks.person()).map(answer -> new LookedUpView(code, answer));
    }

    @POST
    @Path("/{id}/dry-runs")
    @Operation(operationId = "dryRun", summary = "What would happen?", description = "Asks the system that would carry the remedy out, without effect. Needs no mandate: it is no decision.")
    @APIResponse(responseCode = "200", description = "What would happen; nothing was changed")
    @APIResponse(responseCode = "422", description = "`customer-not-verified`, `malformed-parameters`, `malformed-remedy`, `no-such-remedy`, `unknown-currency`")
    public Uni<DryRunView> dryRun(UUID id, @NotNull @Valid DryRunRequest request, @Context HttpHeaders headers) {
        return dryRunRemedy.dryRun(id, request.remedy().remedy(), whoAsks.person())
                .map(dryRun -> dryRuns.view(dryRun, Languages.of(headers)));
    }

    @POST
    @Path("/{id}/remedies/{remedyId}/undo")
    @Operation(operationId = "undoRemedy", summary = "Take back what was given", description = "Where its tool has an undo, and once. A remedy of its own: ruled by your mandate, carried out by the same system, and in the log. You decide anew when it is undone.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "403", description = "`above-your-mandate`")
    @APIResponse(responseCode = "404", description = "`no-such-ticket`, `not-given-here`")
    @APIResponse(responseCode = "409", description = "`not-now`, `nothing-to-undo`, `taken`, `undone-already`")
    @Parameter(name = OutcomeAnswers.PREFER, in = ParameterIn.HEADER, description = OutcomeAnswers.PREFER_SAYS)
    @APIResponse(responseCode = "200", description = "Undone, or why not; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "202", description = "Taken on and under way; the ticket as it stands now is at Location, and the stream says when it is done", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> undo(UUID id, UUID remedyId, @NotNull @Valid UndoRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        var order = new Order("undo " + remedyId, id, request, headers);
        return outcomes.answer(order,
                () -> commands.once(202, order, () -> undoRemedy.undo(id, remedyId, person, request.because())));
    }

    /** @param parameters as the look-up wants them; absent = none */
    @Schema(examples = """
            {"parameters":{}}""")
    record LookUpToolRequest(@Nullable Map<String, Object> parameters) {

        @Override
        public String toString() {
            return "LookUpToolRequest[]";
        }
    }

    /** @param answer an object; what it has, the look-up decides */
    @Schema(examples = """
            {"code":"orders","answer":{"items":[{"order":"1042","words":"Router, sent on Monday, lost on the way"}]}}""")
    record LookedUpView(String code, @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode answer) {

        @Override
        public String toString() {
            return "LookedUpView[code=" + code + "]";
        }
    }

    @Schema(examples = """
            {"remedy":{"type":"resend","amount":null,"parameters":{"order":"1042"}}}""")
    record DryRunRequest(@NotNull @Valid RemedyRequest remedy) {
    }

    /** @param because why, in one sentence */
    @Schema(examples = """
            {"because":"It was the wrong customer."}""")
    record UndoRequest(@NotBlank @Size(max = 1000) String because) {

        @Override
        public String toString() {
            return "UndoRequest[]";
        }
    }
}
