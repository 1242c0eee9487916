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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.ticket.application.BreakGlass;
import io.smallrye.mutiny.Uni;

/** Looking at what is not one's own to know. No answer is kept under a key, as it would outlive the right to look. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@RolesAllowed({ "agent", "community-manager", "manager" })
class BreakGlassResource {

    private final BreakGlass breakGlass;
    private final TicketAnswers answers;
    private final WhoAsks whoAsks;

    BreakGlassResource(BreakGlass breakGlass, TicketAnswers answers, WhoAsks whoAsks) {
        this.breakGlass = breakGlass;
        this.answers = answers;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/break-glass")
    @APIResponse(responseCode = "200", description = "The ticket, with what was withheld")
    @APIResponse(responseCode = "404", description = "`no-such-ticket`")
    @Operation(summary = "Look with a reason", description = "Opens what is withheld to you for an hour. Who looked, when and why is on record, and the sponsor sees it.")
    public Uni<TicketView> breakGlass(UUID id,
            @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = BreakGlassRequest.class), examples = @ExampleObject(name = "complaint", value = """
                    {"reason":"The customer called me about what Milan promised."}"""))) @NotNull @Valid BreakGlassRequest request,
            @Context HttpHeaders headers) {
        return breakGlass.breakGlass(id, whoAsks.person(), request.reason()).chain(() -> answers.read(id, headers));
    }

    /** @param reason why you must know, in words; the sponsor and the auditors read it */
    record BreakGlassRequest(@NotBlank @Size(min = 10, max = 1000) String reason) {

        @Override
        public String toString() {
            return "BreakGlassRequest[]";
        }
    }
}
