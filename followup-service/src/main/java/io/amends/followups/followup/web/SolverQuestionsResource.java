package io.amends.followups.followup.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.followups.followup.application.AskSolver;
import io.amends.foundation.identity.WhoAsks;
import io.smallrye.mutiny.Uni;

/** Who solved it for somebody else is asked, too (A19): what you are asked. */
@Path("/v1/me/follow-ups")
@Cancellable(false)
@Tag(name = "Follow-ups")
@RolesAllowed({ "agent", "community-manager", "manager" })
class SolverQuestionsResource {

    private static final String EXAMPLE = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",\
            "attempt":1,"remedyType":"visit","solver":"milan","askedAt":"2026-11-28T09:30:00Z","answer":null}]}""";

    private final AskSolver askSolver;
    private final WhoAsks whoAsks;

    SolverQuestionsResource(AskSolver askSolver, WhoAsks whoAsks) {
        this.askSolver = askSolver;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listMyFollowUps", summary = "What you are asked about what you carried out, the oldest first")
    public Uni<QuestionList> mine() {
        return askSolver.waitingFor(whoAsks.person().id())
                .map(questions -> new QuestionList(questions.stream().map(SolverQuestionView::of).toList()));
    }

    @Schema(examples = EXAMPLE)
    record QuestionList(List<SolverQuestionView> items) {
    }
}
