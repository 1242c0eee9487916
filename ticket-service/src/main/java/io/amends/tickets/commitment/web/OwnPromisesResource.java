package io.amends.tickets.commitment.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.commitment.application.OwnPromises.Owed;
import io.amends.tickets.commitment.application.ShowOwnPromises;
import io.amends.tickets.commitment.domain.Commitment.State;
import io.smallrye.mutiny.Uni;

/** What did I promise, and by when? */
@Path("/v1/me/commitments")
@Cancellable(false)
@Tag(name = "Me")
class OwnPromisesResource {

    private final ShowOwnPromises showOwnPromises;
    private final WhoAsks whoAsks;

    OwnPromisesResource(ShowOwnPromises showOwnPromises, WhoAsks whoAsks) {
        this.showOwnPromises = showOwnPromises;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listMyCommitments", summary = "What you owe your customers, the soonest due first", description = "Of open tickets that are yours: what is open, and what was broken and not promised anew. A hundred at most.")
    public Uni<OwedList> list() {
        return showOwnPromises.of(whoAsks.person().id()).map(owed -> new OwedList(owed.stream().map(OwedView::of).toList()));
    }

    @Schema(examples = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",
            "customer":"Ines de Wit","dueAt":"2026-11-30T09:00:00Z","words":"I call you on Monday before ten.",
            "state":"OPEN"}]}""")
    record OwedList(List<OwedView> items) {
    }

    /** @param customer as they are called, to whom it was promised */
    @Schema(name = "OwedCommitment")
    record OwedView(UUID id, UUID ticketId, String customer, Instant dueAt, String words, State state) {

        static OwedView of(Owed owed) {
            var commitment = owed.commitment();
            return new OwedView(commitment.id(), commitment.ticketId(), owed.customer(), commitment.dueAt(),
                    commitment.words(), commitment.state());
        }
    }
}
