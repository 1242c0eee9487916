package io.amends.tickets.ticket.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

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
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.amends.tickets.draft.application.Draft;
import io.amends.tickets.ticket.application.KeepDraft;
import io.smallrye.mutiny.Uni;

/** What she is writing waits for her on every device, and for nobody else (A6, A13). */
@Path("/v1/tickets/{id}/draft")
@Cancellable(false)
@Tag(name = "Customer")
@RolesAllowed({ "agent", "community-manager", "manager" })
@APIResponse(responseCode = "404", description = "`no-such-ticket`")
class DraftResource {

    private final KeepDraft keepDraft;
    private final WhoAsks whoAsks;
    private final Clock clock;

    DraftResource(KeepDraft keepDraft, WhoAsks whoAsks, Clock clock) {
        this.keepDraft = keepDraft;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readDraft", summary = "What you were writing", description = "Your own; nobody else reads it. Null when there is none: it goes when it is sent, when the ticket ends, and after a week.")
    @APIResponse(responseCode = "200", description = "Your draft, or null", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    public Uni<DraftView> read(UUID id) {
        return keepDraft.find(id, whoAsks.person()).map(DraftView::of);
    }

    @PUT
    @Operation(operationId = "keepDraft", summary = "Keep what you are writing", description = "In place of what was kept; the last one wins, unless If-Match names the version that you went on from. Claims nothing.")
    @Parameter(name = IfMatch.NAME, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "200", description = "As it is kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "`nothing-to-write`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`")
    public Uni<DraftView> keep(UUID id, @NotNull @Valid DraftRequest request,
            @HeaderParam(IfMatch.NAME) @Parameter(hidden = true) @Nullable String ifMatch) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return keepDraft.keep(id, whoAsks.person(), request.draft(now), new IfMatch(ifMatch)::admits).map(DraftView::of);
    }

    @DELETE
    @Operation(operationId = "dropDraft", summary = "Forget what you were writing")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public Uni<Void> drop(UUID id) {
        return keepDraft.drop(id, whoAsks.person());
    }

    /**
     * @param choice what you set out to do, as your screen names it; the service only keeps it
     * @param remedy code of the tool, where you are about to give something
     * @param amount as you typed it
     */
    @Schema(examples = """
            {"text":"Sorry Ines, I am loo","choice":"playbook:internet-down","remedy":"refund","amount":"25,00","because":"The line was down."}""")
    record DraftRequest(@NotNull @Size(max = 10_000) String text, @Nullable @Size(max = 100) String choice,
            @Nullable @Size(max = 100) String remedy, @Nullable @Size(max = 40) String amount,
            @Nullable @Size(max = 1000) String because) {

        Draft draft(Instant now) {
            return new Draft(0, now, text, choice, remedy, amount, because);
        }

        @Override
        public String toString() {
            return "DraftRequest[]";
        }
    }

    /** @param version grows with every change; 0 when there is none */
    @Schema(examples = """
            {"version":3,"draft":{"savedAt":"2026-11-27T22:02:00Z","text":"Sorry Ines, I am loo","choice":"playbook:internet-down",
            "remedy":"refund","amount":"25,00","because":"The line was down."}}""")
    record DraftView(int version, @Nullable KeptDraft draft) implements Versioned {

        static DraftView of(@Nullable Draft draft) {
            return draft == null ? new DraftView(0, null)
                    : new DraftView(draft.version(),
                            new KeptDraft(draft.savedAt(), draft.text(), draft.choice(), draft.remedy(),
                                    draft.amount(), draft.because()));
        }
    }

    record KeptDraft(Instant savedAt, String text, @Nullable String choice, @Nullable String remedy, @Nullable String amount,
            @Nullable String because) {

        @Override
        public String toString() {
            return "KeptDraft[savedAt=" + savedAt + "]";
        }
    }
}
