package io.amends.followups.commitment.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.followups.commitment.application.KeepCommitment;
import io.amends.followups.commitment.domain.Commitment;
import io.amends.foundation.identity.WhoAsks;
import io.smallrye.mutiny.Uni;

/** Promises to customers (B6), as ids and times; they are made, and shown with their words, at ticket-service. */
@Path("/v1/commitments")
@Cancellable(false)
@Tag(name = "Commitments", description = "What was promised to customers, and whether it was kept.")
class CommitmentResource {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String EXAMPLE = """
            {"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",\
            "dueAt":"2026-11-30T09:00:00Z","state":"KEPT","settledAt":"2026-11-30T08:12:00Z"}""";

    private final KeepCommitment keepCommitment;
    private final WhoAsks whoAsks;

    CommitmentResource(KeepCommitment keepCommitment, WhoAsks whoAsks) {
        this.keepCommitment = keepCommitment;
        this.whoAsks = whoAsks;
    }

    @POST
    @Path("/{id: " + UUID_FORM + "}/kept")
    @RolesAllowed({ "agent", "community-manager" })
    @Operation(operationId = "keepCommitment", summary = "Say that it was kept; saying it twice changes nothing")
    @APIResponse(responseCode = "200", description = "It is kept")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`changed-meanwhile`: it is broken, or its ticket ended without it. Tell the customer, and promise anew.")
    public Uni<CommitmentView> kept(UUID id) {
        return keepCommitment.kept(id, whoAsks.person().id()).map(CommitmentView::of);
    }

    /** A promise as people see it. */
    @Schema(examples = EXAMPLE)
    record CommitmentView(UUID id, UUID ticketId, Instant dueAt, Commitment.State state, @Nullable Instant settledAt) {

        static CommitmentView of(Commitment commitment) {
            return new CommitmentView(commitment.id(), commitment.ticket().value(), commitment.dueAt(), commitment.state(),
                    commitment.settledAt());
        }
    }
}
