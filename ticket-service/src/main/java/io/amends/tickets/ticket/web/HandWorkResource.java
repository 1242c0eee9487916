package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.remedy.application.HandWork.Repeated;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.ticket.application.FinishByHand;
import io.amends.tickets.ticket.application.ListHandWork;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.tool.application.CanonicalJson;
import io.smallrye.mutiny.Uni;

/** What no machine does: a person does it, and says so. */
@Path("/v1/remedies")
@Tag(name = "By hand")
@RolesAllowed({ "agent", "community-manager", "manager" })
@Cancellable(false)
class HandWorkResource {

    private static final int IN_A_FEW_WORDS = 80;

    private final ListHandWork listHandWork;
    private final FinishByHand finishByHand;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    HandWorkResource(ListHandWork listHandWork, FinishByHand finishByHand, Idempotent idempotent, WhoAsks whoAsks) {
        this.listHandWork = listHandWork;
        this.finishByHand = finishByHand;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listHandWork", summary = "What waits for somebody to do it", description = "Remedies that no machine carries out, of the tickets that are yours to know, the oldest first; a hundred at most.")
    public Uni<HandWorkList> list(@QueryParam("state") @DefaultValue("PENDING") @Pattern(regexp = "PENDING") String state,
            @QueryParam("executor") @DefaultValue("manual") @Pattern(regexp = "manual") String executor) {
        return listHandWork.waiting(whoAsks.person())
                .map(waiting -> new HandWorkList(waiting.stream().map(HandWorkView::of).toList()));
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({ "manager", "admin" })
    @Operation(operationId = "listRemedyCandidates", summary = "What was done by hand so often that a machine should", description = "Three times or more within the last 30 days, the most frequent first; of each the words of whoever did it, plain.")
    public Uni<CandidateList> candidates() {
        return listHandWork.candidates().map(CandidateList::new);
    }

    @POST
    @Path("/{id}/done")
    @Operation(operationId = "finishByHand", summary = "Say that it is done", description = "You are the solver. The ticket moves on as with any other remedy.")
    @APIResponse(responseCode = "200", description = "What was noted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FinishedView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-hand-work`")
    public Uni<Response> done(UUID id, @NotNull @Valid DoneRequest request,
            @HeaderParam(TicketCommands.KEY) @Nullable String key) {
        return idempotent.honoured(whoAsks.person(), key, List.of("done", id, request),
                () -> finishByHand.done(id, whoAsks.person(), request.what())
                        .map(done -> new Answer(200, new FinishedView(id, true))));
    }

    @POST
    @Path("/{id}/cannot")
    @Operation(operationId = "giveUpByHand", summary = "Say that it cannot be done", description = "The ticket goes back to devising, so that something else can be given.")
    @APIResponse(responseCode = "200", description = "What was noted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FinishedView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-hand-work`")
    public Uni<Response> cannot(UUID id, @NotNull @Valid CannotRequest request,
            @HeaderParam(TicketCommands.KEY) @Nullable String key) {
        return idempotent.honoured(whoAsks.person(), key, List.of("cannot", id, request),
                () -> finishByHand.cannot(id, whoAsks.person(), request.why())
                        .map(done -> new Answer(200, new FinishedView(id, false))));
    }

    /** @param what was done, in a few words: the same again is found by them */
    @Schema(examples = """
            {"what":"Swapped the router at the door"}""")
    record DoneRequest(@NotBlank @Size(max = IN_A_FEW_WORDS) String what) {

        @Override
        public String toString() {
            return "DoneRequest[]";
        }
    }

    @Schema(examples = """
            {"why":"Nobody was at home, twice"}""")
    record CannotRequest(@NotBlank @Size(max = IN_A_FEW_WORDS) String why) {

        @Override
        public String toString() {
            return "CannotRequest[]";
        }
    }

    @Schema(examples = """
            {"remedyId":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","done":true}""")
    record FinishedView(UUID remedyId, boolean done) {
    }

    @Schema(examples = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",
             "type":"manual","amount":null,"parameters":{"task":"Swap the router"},"customerNumber":"4711-2208",
             "because":"The router is broken.","decidedBy":{"id":"nora","name":"Nora Smit"},"decidedAt":"2026-11-27T22:04:00Z"}]}""")
    record HandWorkList(List<HandWorkView> items) {
    }

    /** @param parameters what has to be done, as the tool of that type names it */
    @Schema(name = "HandWork")
    record HandWorkView(UUID id, UUID ticketId, String type, @Nullable Money amount, Map<String, Object> parameters,
            @Nullable String customerNumber, String because, Colleague decidedBy, Instant decidedAt) {

        static HandWorkView of(DecidedRemedy remedy) {
            return new HandWorkView(remedy.id(), remedy.ticketId(), remedy.remedy().type().code(), remedy.remedy().amount(),
                    CanonicalJson.map(remedy.remedy().parameters()), remedy.customerNumber(), remedy.because(),
                    new Colleague(remedy.decidedBy(), remedy.deciderName()),
                    remedy.decidedAt());
        }
    }

    @Schema(examples = """
            {"items":[{"kind":"swapped-the-router-at-the-door","times":3,"since":"2026-11-07T09:30:00Z"}]}""")
    record CandidateList(List<Repeated> items) {
    }
}
