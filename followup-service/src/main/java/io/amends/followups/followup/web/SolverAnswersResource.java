package io.amends.followups.followup.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.application.AskSolver;
import io.amends.followups.followup.domain.SolverQuestion.NextTime;
import io.amends.foundation.identity.WhoAsks;
import io.smallrye.mutiny.Uni;

/** Who solved it for somebody else says how it went (A19). */
@Path("/v1/follow-ups")
@Cancellable(false)
@Tag(name = "Follow-ups")
@RolesAllowed({ "agent", "community-manager", "manager" })
class SolverAnswersResource {

    private final AskSolver askSolver;
    private final WhoAsks whoAsks;

    SolverAnswersResource(AskSolver askSolver, WhoAsks whoAsks) {
        this.askSolver = askSolver;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerFollowUp", summary = "Say how it went", description = "Really done, what it was, and whether the community manager could do it herself next time. Once.")
    @APIResponse(responseCode = "204", description = "Heard")
    @APIResponse(responseCode = "404", description = "`no-such-question`")
    @APIResponse(responseCode = "409", description = "`question-answered`")
    public Uni<Void> answer(UUID id, @NotNull @Valid AnswerRequest request) {
        return askSolver.answer(id, whoAsks.person().id(), request.done(), request.cause(), request.nextTime());
    }

    /**
     * @param cause what the trouble was; say nothing of the customer
     * @param nextTime whether the community manager could do it herself
     */
    @Schema(examples = """
            {"done":true,"cause":"A splitter in the street was wet","nextTime":"NO"}""")
    record AnswerRequest(@NotNull Boolean done, @Size(max = 500) @Nullable String cause, @NotNull NextTime nextTime) {
    }
}
