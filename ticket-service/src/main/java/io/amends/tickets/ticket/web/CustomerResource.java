package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
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
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.ticket.application.BesideReply;
import io.amends.tickets.ticket.application.BesideReply.Promise;
import io.amends.tickets.ticket.application.ConfirmReturnMessage;
import io.amends.tickets.ticket.application.LookUpCustomer;
import io.amends.tickets.ticket.application.LookUpCustomer.Credentials;
import io.amends.tickets.ticket.application.ReplyToCustomer;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Visibility;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** Knowing the customer, answering, and coming back. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Customer")
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
@APIResponse(responseCode = "409", description = "`not-now`, `taken`")
@RolesAllowed({ "agent", "community-manager", "manager" })
class CustomerResource {

    private final LookUpCustomer lookUpCustomer;
    private final ReplyToCustomer replyToCustomer;
    private final ConfirmReturnMessage confirmReturnMessage;
    private final BesideReply besideReply;
    private final TicketCommands commands;
    private final WhoAsks whoAsks;

    CustomerResource(LookUpCustomer lookUpCustomer, ReplyToCustomer replyToCustomer,
            ConfirmReturnMessage confirmReturnMessage, BesideReply besideReply, TicketCommands commands, WhoAsks whoAsks) {
        this.besideReply = besideReply;
        this.lookUpCustomer = lookUpCustomer;
        this.replyToCustomer = replyToCustomer;
        this.confirmReturnMessage = confirmReturnMessage;
        this.commands = commands;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/look-ups")
    @Operation(summary = "Find the customer in the company system", description = "By number and postcode, which also verifies who a remedy is for. No ruling needed. 404 no-such-customer; 503 when the company system does not answer.")
    @APIResponse(responseCode = "200", description = "Found and verified")
    @APIResponse(responseCode = "404", description = "`no-such-customer`, `no-such-ticket`")
    @APIResponse(responseCode = "503", description = "`company-system-unavailable`")
    public Uni<CompanyCustomer> lookUp(UUID id, @NotNull @Valid LookUpRequest request) {
        return lookUpCustomer.lookUp(id, colleague(whoAsks.person()), new Credentials(request.number(), request.postcode()));
    }

    @POST
    @Path("/{id}/replies")
    @Operation(summary = "Reply to the customer", description = "Claims the ticket. The visibility is never guessed: without it 400. Goes out when the undo window has passed. A commitment is promised with it, in the same transaction.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "422", description = "`internal-goes-nowhere`, `text-too-long`, `too-far-ahead`")
    @APIResponse(responseCode = "202", description = "Taken on; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> reply(UUID id, @NotNull @Valid ReplyRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return commands.once(202, new Order("reply", id, request, headers),
                () -> besideReply.around(id, person, request.promise(),
                        () -> replyToCustomer.reply(id, colleague(person), request.wording())));
    }

    @POST
    @Path("/{id}/return-message")
    @Operation(summary = "Confirm the return message", description = "One tap: it goes out in your name when its time has come, at once when that has passed. A text replaces the draft.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "422", description = "`internal-goes-nowhere`, `text-too-long`")
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> confirm(UUID id, @Nullable @Valid ReturnMessageRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return commands.once(200, new Order("return-message", id, request, headers),
                () -> confirmReturnMessage.confirm(id, colleague(person), request == null ? null : request.text()));
    }

    static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.name());
    }

    @Schema(examples = """
            {"number":"4711-2208","postcode":"3511 AB"}""")
    record LookUpRequest(@NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 12) String postcode) {

        @Override
        public String toString() {
            return "LookUpRequest[]";
        }
    }

    /**
     * @param visibility PUBLIC or PRIVATE; there is no default
     * @param commitment what the words promise; absent when they promise nothing
     */
    @Schema(examples = """
            {"text":"Sorry Ines, I call you on Monday before ten.","visibility":"PUBLIC","commitment":{"dueAt":"2026-11-30T09:00:00Z"}}""")
    record ReplyRequest(@NotBlank @Size(max = 10_000) String text, @NotNull Visibility visibility,
            @Nullable @Valid PromiseRequest commitment) {

        @Nullable
        Promise promise() {
            return commitment == null ? null : new Promise(commitment.dueAt(), commitment.wordsOr(text));
        }

        Wording wording() {
            return new Wording(text, visibility);
        }

        @Override
        public String toString() {
            return "ReplyRequest[visibility=" + visibility + "]";
        }
    }

    /**
     * @param dueAt the moment, as the customer was told it in their own time zone
     * @param text what is promised; the reply itself when left out
     */
    @Schema(name = "Promise", examples = """
            {"dueAt":"2026-11-30T09:00:00Z","text":"I call you on Monday before ten."}""")
    record PromiseRequest(@NotNull @Future Instant dueAt, @Nullable @Size(min = 1, max = MOST_PROMISED) String text) {

        private static final int MOST_PROMISED = 500;

        String wordsOr(String reply) {
            var words = text == null ? reply : text;
            return words.substring(0, Math.min(words.length(), MOST_PROMISED));
        }

        @Override
        public String toString() {
            return "PromiseRequest[dueAt=" + dueAt + "]";
        }
    }

    /** @param text replaces the draft; absent to take the draft as it is */
    @Schema(examples = """
            {"text":"Hi Ines, is your internet back?"}""")
    record ReturnMessageRequest(@Nullable @Size(min = 1, max = 10_000) String text) {

        @Override
        public String toString() {
            return "ReturnMessageRequest[]";
        }
    }
}
