package io.amends.followups.oncall.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import io.amends.followups.oncall.application.KeepExceptions;
import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Plan;
import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.smallrye.mutiny.Uni;

/** For once it is otherwise than the rotation says (B16). */
@Path("/v1/duty/exceptions")
@Cancellable(false)
@Tag(name = "Duty")
@RolesAllowed({ "manager", "admin" })
class ExceptionResource {

    private final KeepExceptions keepExceptions;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    ExceptionResource(KeepExceptions keepExceptions, Idempotent idempotent, WhoAsks whoAsks) {
        this.keepExceptions = keepExceptions;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "listDutyExceptions", summary = "Exceptions that have not ended yet, the soonest first")
    public Uni<ExceptionList> list() {
        return keepExceptions.all().map(all -> new ExceptionList(all.stream().map(ExceptionView::of).toList()));
    }

    @POST
    @APIResponse(responseCode = "201", description = "It counts at once", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExceptionView.class)))
    @APIResponse(responseCode = "422", description = "`no-such-colleague`, `unusable-rota`")
    @Operation(operationId = "addDutyException", summary = "Let somebody take a duty, or be away", description = "TAKES: has the duty, whoever's turn it is. AWAY: has none and is not paged; somebody else must take it, or it is a gap.")
    public Uni<Response> add(@NotNull @Valid ExceptionRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        var period = new PeriodRequest(request.from(), request.until()).period();
        int layer = request.layer() == null ? Plan.FIRST : request.layer();
        return idempotent.honoured(whoAsks.person(), key, request,
                () -> keepExceptions.add(request.kind(), request.person(), layer, period)
                        .map(added -> new Answer(201, ExceptionView.of(added), null)));
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "As it was", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExceptionView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-exception`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "removeDutyException", summary = "Take an exception back")
    public Uni<Response> remove(UUID id, @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return keepExceptions.remove(id, IfMatch.required(ifMatch))
                .map(removed -> Response.ok(ExceptionView.of(removed)).build());
    }

    record ExceptionList(List<ExceptionView> items) {
    }

    /** @param layer 1 is on duty, 2 is the deputy, and so on; who is away is away from all */
    record ExceptionView(UUID id, DutyException.Kind kind, ColleagueView person, int layer, Instant from, Instant until,
            int version) implements Versioned {

        static ExceptionView of(Kept<DutyException> kept) {
            var exception = kept.value();
            return new ExceptionView(exception.id(), exception.kind(), ColleagueView.of(exception.colleague()),
                    exception.layer(), exception.period().from(), exception.period().until(), kept.version());
        }
    }

    /** @param layer null = 1, who is on duty */
    @Schema(examples = """
            {"kind":"TAKES","person":"milan","from":"2026-12-24T17:00:00Z","until":"2026-12-25T06:00:00Z"}""")
    record ExceptionRequest(@NotNull DutyException.Kind kind, @NotBlank @Size(max = 100) String person,
            @Nullable @Min(1) @Max(5) Integer layer, @NotNull Instant from, @NotNull Instant until) {
    }
}
