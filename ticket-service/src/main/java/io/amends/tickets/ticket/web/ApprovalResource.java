package io.amends.tickets.ticket.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.ticket.application.AnswerRequest;
import io.amends.tickets.ticket.application.ShowApprovals;
import io.smallrye.mutiny.Uni;

/** What is asked for above somebody's mandate: who may say yes reads it and answers, with one tap. */
@Path("/v1/approvals")
@Tag(name = "Approval")
@RolesAllowed({ "agent", "community-manager", "manager" })
@Cancellable(false)
class ApprovalResource {

    private static final String CANNOT = "`approval-answered`, `approval-expired`, `approval-void`, `approval-your-own`";
    private static final String ANSWERED = "The request as it stands then";

    private final ShowApprovals showApprovals;
    private final AnswerRequest answerRequest;
    private final ApprovalViews views;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    ApprovalResource(ShowApprovals showApprovals, AnswerRequest answerRequest, ApprovalViews views, Idempotent idempotent,
            WhoAsks whoAsks) {
        this.showApprovals = showApprovals;
        this.answerRequest = answerRequest;
        this.views = views;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listApprovals", summary = "Requests that you may answer, and your own", description = "The newest first, at most 100; mayAnswer says which are yours to answer.")
    @APIResponse(responseCode = "200", description = "The requests")
    public Uni<ApprovalList> list(
            @QueryParam("state") @DefaultValue("waiting") @Pattern(regexp = "waiting|settled") @Schema(enumeration = {
                    "waiting",
                    "settled" }, defaultValue = "waiting") String state,
            @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return showApprovals.list(person, state.equals("waiting"))
                .map(found -> new ApprovalList(
                        found.stream().map(one -> views.view(one, person, Languages.of(headers))).toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readApproval", summary = "Read a request", description = "For the asker, those who were asked, and the sponsor of its ticket; for all others there is none.")
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "`no-such-approval`")
    public Uni<ApprovalView> read(UUID id, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return showApprovals.show(id, person).map(stored -> views.view(stored, person, Languages.of(headers)));
    }

    @POST
    @Path("/{id}/grant")
    @Operation(operationId = "grantApproval", summary = "Say yes", description = "Ruled on again by your mandate as it stands now, and ordered at once. Good for one answer; void as soon as what it is about has changed.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "200", description = ANSWERED, content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "403", description = "`above-your-mandate`")
    @APIResponse(responseCode = "404", description = "`no-such-approval`")
    @APIResponse(responseCode = "409", description = CANNOT)
    public Uni<Response> grant(UUID id, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return once("grant", id, null, headers, () -> answerRequest.grant(id, person));
    }

    @POST
    @Path("/{id}/refuse")
    @Operation(operationId = "refuseApproval", summary = "Say no", description = "With a word of why, if you like; the asker reads it, and decides anew.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "200", description = ANSWERED, content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-approval`")
    @APIResponse(responseCode = "409", description = CANNOT)
    public Uni<Response> refuse(UUID id, @Nullable @Valid RefuseRequest request, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return once("refuse", id, request, headers,
                () -> answerRequest.refuse(id, person, request == null ? null : request.words()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawApproval", summary = "Take your request back", description = "What was given at once stays given; the ticket is yours to decide anew.")
    @Parameter(name = TicketCommands.KEY, in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "200", description = ANSWERED, content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-approval`")
    @APIResponse(responseCode = "409", description = "`approval-answered`, `approval-expired`, `approval-void`, `taken`")
    public Uni<Response> withdraw(UUID id, @Context HttpHeaders headers) {
        var person = whoAsks.person();
        return once("withdraw", id, null, headers, () -> answerRequest.withdraw(id, person));
    }

    private Uni<Response> once(String command, UUID id, @Nullable Object request, HttpHeaders headers,
            Supplier<Uni<Void>> answer) {
        var person = whoAsks.person();
        return idempotent.once(person, headers.getHeaderString(TicketCommands.KEY), new Intent(command, id, request),
                () -> answer.get()
                        .chain(() -> showApprovals.showWithin(id, person))
                        .map(stored -> new Answer(200, views.view(stored, person, Languages.of(headers)))));
    }

    /** What makes a request under an idempotency key what it is. */
    record Intent(String command, UUID id, @Nullable Object request) {
    }

    @Schema(examples = "{\"items\":[" + ApprovalView.EXAMPLE + "]}")
    record ApprovalList(List<ApprovalView> items) {
    }

    /** @param words why, if you like */
    @Schema(examples = """
            {"words":"We gave them a new device last week."}""")
    record RefuseRequest(@Nullable @Size(min = 1, max = 1000) String words) {

        @Override
        public String toString() {
            return "RefuseRequest[]";
        }
    }
}
