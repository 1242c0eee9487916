package io.amends.tickets.ticket.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

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
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.web.AmountRequest;
import io.amends.tickets.ticket.application.AboveYourMandate;
import io.amends.tickets.ticket.application.AskForMore;
import io.amends.tickets.ticket.application.BesideReply;
import io.amends.tickets.ticket.application.DecideRemedy;
import io.amends.tickets.ticket.application.NobodyCovers;
import io.amends.tickets.ticket.application.NoteWithheld;
import io.amends.tickets.ticket.application.PassUp;
import io.amends.tickets.ticket.application.RuleOnRemedy;
import io.amends.tickets.ticket.web.CustomerResource.ReplyRequest;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.amends.tickets.tool.application.CanonicalJson;
import io.smallrye.mutiny.Uni;

/** May I, and: I do. */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Decision")
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
@APIResponse(responseCode = "409", description = "`not-now`, `taken`")
@RolesAllowed({ "agent", "community-manager", "manager" })
class DecisionResource {

    private final RuleOnRemedy ruleOnRemedy;
    private final DecideRemedy decideRemedy;
    private final AskForMore askForMore;
    private final NoteWithheld noteWithheld;
    private final PassUp passUp;
    private final RulingViews rulings;
    private final BesideReply besideReply;
    private final TicketCommands commands;
    private final OutcomeAnswers outcomes;
    private final WhoAsks whoAsks;

    DecisionResource(RuleOnRemedy ruleOnRemedy, DecideRemedy decideRemedy, AskForMore askForMore, NoteWithheld noteWithheld,
            PassUp passUp, RulingViews rulings, BesideReply besideReply, TicketCommands commands, OutcomeAnswers outcomes,
            WhoAsks whoAsks) {
        this.ruleOnRemedy = ruleOnRemedy;
        this.decideRemedy = decideRemedy;
        this.askForMore = askForMore;
        this.noteWithheld = noteWithheld;
        this.passUp = passUp;
        this.besideReply = besideReply;
        this.rulings = rulings;
        this.commands = commands;
        this.outcomes = outcomes;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/rulings")
    @Operation(summary = "May I give this?", description = "A dry run without effect: the ruling, why, the exact effect in words, and what you can give now.")
    @APIResponse(responseCode = "200", description = "The ruling; nothing was changed")
    @APIResponse(responseCode = "422", description = "`malformed-remedy`, `no-such-remedy`, `unknown-currency`")
    public Uni<RulingView> rule(UUID id, @NotNull @Valid RulingRequest request, @Context HttpHeaders headers) {
        var remedy = request.remedy().remedy();
        return ruleOnRemedy.rule(id, whoAsks.person(), remedy)
                .map(ruled -> rulings.view(ruled, Languages.of(headers)));
    }

    @POST
    @Path("/{id}/remedies")
    @Operation(summary = "Decide and carry out", description = "One command: remedy, reason and, if wanted, the reply. Passes all stages. Ruled by your mandate as it stands at commit; above it 403 above-your-mandate with what you can give now.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "403", description = "`above-your-mandate`")
    @APIResponse(responseCode = "422", description = "`customer-not-verified`, `internal-goes-nowhere`, `malformed-parameters`, `malformed-remedy`, `no-such-remedy`, `text-too-long`, `too-far-ahead`, `unknown-currency`, `words-need-a-reply`")
    @Parameter(name = OutcomeAnswers.PREFER, in = ParameterIn.HEADER, description = OutcomeAnswers.PREFER_SAYS)
    @APIResponse(responseCode = "200", description = "Carried out, or why not; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "202", description = "Decided and under way; the ticket as it stands now is at Location, and the stream says when it is done", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> decide(UUID id, @NotNull @Valid DecideRequest request, @Context HttpHeaders headers) {
        var command = command(request);
        var order = new Order("decide", id, request, headers);
        return outcomes.answer(order,
                () -> commands.once(202, order, () -> beside(id, request, () -> decideRemedy.decide(id, command)))
                        .onFailure(AboveYourMandate.class).call(above -> count(((AboveYourMandate) above).ruled())));
    }

    @POST
    @Path("/{id}/pass-up")
    @Operation(operationId = "passUp", summary = "Leave it to somebody else to decide", description = "Although you may decide it. Nobody asks why; the ticket stays yours, and it is counted apart from what you may not decide.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "The ticket as it stands then", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> passUp(UUID id, @Context HttpHeaders headers) {
        return commands.run(200, new Order("pass-up", id, null, headers), () -> passUp.passUp(id, whoAsks.person()));
    }

    @POST
    @Path("/{id}/approvals")
    @Operation(summary = "Give what you may, and ask for the rest", description = "Above your mandate: what it allows is given at once, the rest is one request to the holders of the lowest mandate that covers it. Nobody is woken; approval in the answer says who is asked, and when they are there.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "403", description = "`above-your-mandate`")
    @APIResponse(responseCode = "409", description = "`approval-pending`, `not-now`, `taken`")
    @APIResponse(responseCode = "422", description = "`customer-not-verified`, `internal-goes-nowhere`, `malformed-parameters`, `malformed-remedy`, `no-such-remedy`, `nobody-covers`, `nothing-to-ask`, `text-too-long`, `too-far-ahead`, `unknown-currency`")
    @APIResponse(responseCode = "202", description = "Given and asked for; the ticket as it stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TicketView.class)))
    public Uni<Response> askForMore(UUID id, @NotNull @Valid DecideRequest request, @Context HttpHeaders headers) {
        var command = command(request);
        return commands.once(202, new Order("ask-approval", id, request, headers),
                () -> beside(id, request, () -> askForMore.ask(id, command)))
                .onFailure(NobodyCovers.class).call(nobody -> count(((NobodyCovers) nobody).ruled()));
    }

    // Why somebody was refused must not depend on whether it could be counted.
    private Uni<Void> count(Ruled ruled) {
        return noteWithheld.note(ruled)
                .onFailure().invoke(NoteWithheld::notCounted)
                .onFailure().recoverWithNull();
    }

    private Uni<Void> beside(UUID id, DecideRequest request, Supplier<Uni<Void>> decision) {
        return besideReply.around(id, whoAsks.person(), request.reply() == null ? null : request.reply().promise(), decision);
    }

    private DecideRemedy.Command command(DecideRequest request) {
        return new DecideRemedy.Command(whoAsks.person(), request.remedy().remedy(), request.because(),
                request.reply() == null ? null : request.reply().wording());
    }

    @Schema(examples = """
            {"remedy":{"type":"refund","amount":{"minor":2500,"currency":"EUR"}}}""")
    record RulingRequest(@NotNull @Valid RemedyRequest remedy) {
    }

    /** @param because your reason in one sentence */
    @Schema(examples = """
            {"remedy":{"type":"refund","amount":{"minor":2500,"currency":"EUR"}},"because":"The line was down all evening.",\
            "reply":{"text":"Sorry Ines, you get 25 euro back.","visibility":"PUBLIC"}}""")
    record DecideRequest(@NotNull @Valid RemedyRequest remedy, @NotBlank @Size(max = 1000) String because,
            @Nullable @Valid ReplyRequest reply) {

        @Override
        public String toString() {
            return "DecideRequest[]";
        }
    }

    /**
     * @param type code of a tool, see GET /v1/tools
     * @param amount absent for what has none
     * @param parameters as its tool wants them; absent = none
     */
    record RemedyRequest(@NotBlank String type, @Nullable @Valid AmountRequest amount,
            @Nullable Map<String, Object> parameters) {

        @Override
        public String toString() {
            return "RemedyRequest[type=" + type + "]";
        }

        Remedy remedy() {
            return new Remedy(new RemedyType(type), amount == null ? null : amount.money(), CanonicalJson.of(parameters));
        }
    }
}
