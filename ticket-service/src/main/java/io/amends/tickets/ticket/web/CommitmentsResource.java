package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.ticket.application.MakeCommitment;
import io.amends.tickets.ticket.application.ShowCommitments;
import io.amends.tickets.ticket.application.ShowCommitments.Shown;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.web.TicketCommands.Intent;
import io.smallrye.mutiny.Uni;

/** A promise is data, not hope (B6). */
@Path("/v1/tickets")
@Cancellable(false)
@Tag(name = "Tickets")
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
class CommitmentsResource {

    private final MakeCommitment makeCommitment;
    private final ShowCommitments showCommitments;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    CommitmentsResource(MakeCommitment makeCommitment, ShowCommitments showCommitments, Idempotent idempotent,
            WhoAsks whoAsks) {
        this.makeCommitment = makeCommitment;
        this.showCommitments = showCommitments;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @Path("/{id}/commitments")
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listCommitments", summary = "What was promised on a ticket, the soonest due first")
    @APIResponse(responseCode = "200", description = "Words only for whoever may read what is private", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentList.class)))
    public Uni<CommitmentList> list(UUID id) {
        return showCommitments.of(id, whoAsks.person()).map(CommitmentList::of);
    }

    @POST
    @Path("/{id}/commitments")
    @RolesAllowed({ "agent", "community-manager" })
    @Operation(operationId = "makeCommitment", summary = "Promise something by a certain time", description = "Claims the ticket. Somebody hears before it is due; when it is not kept, everybody does. Keep it at POST /v1/commitments/{id}/kept of the follow-up service; it is also kept when all that was decided has taken effect.")
    @APIResponse(responseCode = "201", description = "All that was promised on the ticket", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommitmentList.class)))
    @APIResponse(responseCode = "409", description = "`not-now`, `taken`")
    @APIResponse(responseCode = "422", description = "`too-far-ahead`")
    public Uni<Response> make(UUID id, @NotNull @Valid CommitmentRequest request,
            @HeaderParam(TicketCommands.KEY) @Nullable String key) {
        var person = whoAsks.person();
        return idempotent.honoured(person, key, new Intent("commitment", id, request),
                () -> makeCommitment.make(id, person, request.dueAt(), request.words())
                        .chain(() -> showCommitments.within(id, person))
                        .map(shown -> new Answer(201, CommitmentList.of(shown))));
    }

    /**
     * @param dueAt the moment, as the customer was told it in their own time zone
     * @param words what was promised, in her words
     */
    @Schema(examples = """
            {"dueAt":"2026-11-30T09:00:00Z","words":"I call you on Monday before ten."}""")
    record CommitmentRequest(@NotNull @Future Instant dueAt, @NotBlank @Size(max = 500) String words) {

        @Override
        public String toString() {
            return "CommitmentRequest[dueAt=" + dueAt + "]";
        }
    }

    /** All that was promised on one ticket. */
    @Schema(examples = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","madeBy":{"id":"nora","name":"Nora Smit"},
            "madeAt":"2026-11-27T22:04:00Z","dueAt":"2026-11-30T09:00:00Z","words":"I call you on Monday before ten.",
            "state":"OPEN"}]}""")
    record CommitmentList(List<CommitmentView> items) {

        static CommitmentList of(Shown shown) {
            return new CommitmentList(shown.commitments().stream()
                    .map(commitment -> CommitmentView.of(commitment, shown.extent())).toList());
        }
    }

    /** @param words null when they are not the reader's to know */
    record CommitmentView(UUID id, Colleague madeBy, Instant madeAt, Instant dueAt, @Nullable String words,
            Commitment.State state) {

        static CommitmentView of(Commitment commitment, Extent extent) {
            return new CommitmentView(commitment.id(), new Colleague(commitment.madeBy(), commitment.madeByName()),
                    commitment.madeAt(), commitment.dueAt(), extent.isEverything() ? commitment.words() : null,
                    commitment.state());
        }
    }
}
