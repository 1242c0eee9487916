package io.amends.followups.oncall.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.application.SwapDuties;
import io.amends.followups.oncall.domain.Swap;
import io.amends.followups.oncall.domain.SwapState;
import io.amends.followups.oncall.web.DutyResource.PeriodView;
import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.Versioned;
import io.smallrye.mutiny.Uni;

/** Two colleagues swap duties without asking a manager (B16). */
@Path("/v1/duty/swaps")
@Cancellable(false)
@Tag(name = "Duty")
@RolesAllowed({ "agent", "community-manager", "manager", "admin" })
class SwapResource {

    private final SwapDuties swapDuties;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    SwapResource(SwapDuties swapDuties, Idempotent idempotent, WhoAsks whoAsks) {
        this.swapDuties = swapDuties;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listSwaps", summary = "Swaps that are not over yet, the newest first")
    public Uni<SwapList> list() {
        return swapDuties.all().map(all -> new SwapList(all.stream().map(SwapView::of).toList()));
    }

    @POST
    @APIResponse(responseCode = "201", description = "The other may accept it", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SwapView.class)))
    @APIResponse(responseCode = "409", description = "`not-your-duty`")
    @APIResponse(responseCode = "422", description = "`no-such-colleague`, `unusable-rota`")
    @Operation(operationId = "proposeSwap", summary = "Propose a swap to a colleague", description = "Your duty in one period for theirs in another, or for nothing.")
    public Uni<Response> propose(@NotNull @Valid SwapRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var gives = request.gives().period();
        var takes = request.takes() == null ? null : request.takes().period();
        var proposer = whoAsks.person();
        return idempotent.honoured(proposer, key, request,
                () -> swapDuties.propose(proposer.id(), request.with(), gives, takes)
                        .map(proposed -> new Answer(201, SwapView.of(proposed), null)));
    }

    @POST
    @Path("/{id}/acceptance")
    @APIResponse(responseCode = "200", description = "It counts from now on")
    @APIResponse(responseCode = "403", description = "`not-your-swap`")
    @APIResponse(responseCode = "404", description = "`no-such-swap`")
    @APIResponse(responseCode = "409", description = "`not-your-duty`, `swap-settled`")
    @Operation(operationId = "acceptSwap", summary = "Accept a swap, in one tap")
    public Uni<SwapView> accept(UUID id) {
        return swapDuties.accept(id, whoAsks.person().id()).map(SwapView::of);
    }

    @POST
    @Path("/{id}/refusal")
    @APIResponse(responseCode = "200", description = "All stays as it was")
    @APIResponse(responseCode = "403", description = "`not-your-swap`")
    @APIResponse(responseCode = "404", description = "`no-such-swap`")
    @APIResponse(responseCode = "409", description = "`swap-settled`")
    @Operation(operationId = "refuseSwap", summary = "Refuse a swap; no reason is asked for")
    public Uni<SwapView> refuse(UUID id) {
        return swapDuties.refuse(id, whoAsks.person().id()).map(SwapView::of);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "It can no longer be accepted")
    @APIResponse(responseCode = "403", description = "`not-your-swap`")
    @APIResponse(responseCode = "404", description = "`no-such-swap`")
    @APIResponse(responseCode = "409", description = "`swap-settled`")
    @Operation(operationId = "withdrawSwap", summary = "Take a proposal back")
    public Uni<SwapView> withdraw(UUID id) {
        return swapDuties.withdraw(id, whoAsks.person().id()).map(SwapView::of);
    }

    record SwapList(List<SwapView> items) {
    }

    /**
     * @param gives when the proposer's duty goes to the other
     * @param takes when the other's duty goes to the proposer; null when it is a favour
     */
    record SwapView(UUID id, ColleagueView proposer, ColleagueView other, PeriodView gives, @Nullable PeriodView takes,
            SwapState state, int version) implements Versioned {

        static SwapView of(Kept<Swap> kept) {
            var swap = kept.value();
            var takes = swap.takes();
            return new SwapView(swap.id(), ColleagueView.of(swap.proposer()), ColleagueView.of(swap.other()),
                    PeriodView.of(swap.gives()), takes == null ? null : PeriodView.of(takes), swap.state(), kept.version());
        }
    }

    /**
     * @param with id of the colleague
     * @param gives when your duty goes to them
     * @param takes when their duty goes to you; null when you ask a favour
     */
    @Schema(examples = """
            {"with":"milan","gives":{"from":"2026-12-01T17:00:00Z","until":"2026-12-02T06:00:00Z"},\
            "takes":{"from":"2026-12-08T17:00:00Z","until":"2026-12-09T06:00:00Z"}}""")
    record SwapRequest(@NotBlank @Size(max = 100) String with, @NotNull @Valid PeriodRequest gives,
            @Nullable @Valid PeriodRequest takes) {
    }
}
