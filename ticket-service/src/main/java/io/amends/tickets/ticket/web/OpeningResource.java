package io.amends.tickets.ticket.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.NoteWords;
import io.amends.tickets.ticket.application.OpenTicket;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Visibility;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** What customers say and do not write. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@RolesAllowed({ "agent", "community-manager" })
class OpeningResource {

    private final OpenTicket openTicket;
    private final NoteWords noteWords;
    private final Idempotent idempotent;
    private final TicketCommands commands;
    private final WhoAsks whoAsks;

    OpeningResource(OpenTicket openTicket, NoteWords noteWords, Idempotent idempotent, TicketCommands commands,
            WhoAsks whoAsks) {
        this.openTicket = openTicket;
        this.noteWords = noteWords;
        this.idempotent = idempotent;
        this.commands = commands;
        this.whoAsks = whoAsks;
    }

    @POST
    @Operation(operationId = "openTicket", summary = "Open a ticket", description = "For what a customer told by phone or at the counter. It is yours then. The visibility is never guessed: without it 400. An Idempotency-Key is honoured, not required.")
    @APIResponse(responseCode = "201", description = "Opened. Location says where to read it whole.", headers = {
            @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)) }, content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketSummary.class)))
    public Uni<Response> open(@HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenTicketRequest.class), examples = @ExampleObject(name = "phone", value = """
                    {"network":"phone","customerName":"Ines de Wit","customerNumber":"4711-2208",
                     "text":"My internet has been down since 21:40.","visibility":"PRIVATE"}"""))) @NotNull @Valid OpenTicketRequest request) {
        var person = whoAsks.person();
        return idempotent.honoured(person, key, request,
                () -> openTicket.open(new Colleague(person.id(), person.name()), request.command())
                        .map(opened -> new Answer(201, TicketSummary.of(opened),
                                "/v1/tickets/" + opened.ticket().id())));
    }

    @POST
    @Path("/{id}/messages")
    @Operation(operationId = "noteWords", summary = "Note what the customer says", description = "On a ticket that was told by phone or at the counter; what is written on a network comes from there, so elsewhere 409 not-now. After the question it is read as the verdict, like what is written.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-ticket`")
    @APIResponse(responseCode = "409", description = "`not-now`, `taken`")
    public Uni<Response> note(UUID id, @NotNull @Valid NoteRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return commands.run(200, new Order("note", id, request, headers),
                () -> noteWords.note(id, new Colleague(person.id(), person.name()), request.words()));
    }

    /**
     * @param text in the customer's own words
     * @param visibility PUBLIC when others could hear it and may read it, else PRIVATE; there is no default
     */
    @Schema(examples = """
            {"text":"Yes, it works again, thank you!","visibility":"PRIVATE"}""")
    record NoteRequest(@NotBlank @Size(max = 10_000) String text,
            @NotNull @Pattern(regexp = "PUBLIC|PRIVATE") String visibility) {

        Wording words() {
            return new Wording(text, Visibility.valueOf(visibility));
        }

        @Override
        public String toString() {
            return "NoteRequest[visibility=" + visibility + "]";
        }
    }

    /**
     * @param network how it was told: phone or counter
     * @param customerName what the customer wants to be called
     * @param customerNumber as the customer told it; proposed for the look-up, which verifies it
     * @param text what the customer said
     * @param visibility PUBLIC when others could hear it and may read it, else PRIVATE; there is no default
     */
    record OpenTicketRequest(@NotNull @Pattern(regexp = "phone|counter") String network,
            @NotBlank @Size(max = 200) String customerName, @Nullable @Size(min = 1, max = 40) String customerNumber,
            @NotBlank @Size(max = 10_000) String text, @NotNull @Pattern(regexp = "PUBLIC|PRIVATE") String visibility) {

        OpenTicket.Command command() {
            return new OpenTicket.Command(network, customerName, customerNumber, text, Visibility.valueOf(visibility));
        }

        @Override
        public String toString() {
            return "OpenTicketRequest[network=" + network + ", visibility=" + visibility + "]";
        }
    }
}
