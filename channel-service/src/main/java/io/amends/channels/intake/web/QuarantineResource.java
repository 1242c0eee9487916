package io.amends.channels.intake.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.amends.channels.intake.application.QuarantinedWebhook;
import io.amends.channels.intake.application.ReviewQuarantine;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.Cursors;
import io.smallrye.mutiny.Uni;

/** Webhooks that were put aside. */
@Path("/v1/channel-service/quarantine")
@Cancellable(false)
@Tag(name = "Quarantine", description = "Webhooks that could not be read. Their contents are never shown.")
public class QuarantineResource {

    private static final String ONE_TO_HUNDRED = "[1-9]\\d?|100";
    private static final String CURSOR_OF = "quarantine";

    private final ReviewQuarantine review;
    private final Cursors cursors;
    private final WhoAsks whoAsks;

    QuarantineResource(ReviewQuarantine review, Cursors cursors, WhoAsks whoAsks) {
        this.review = review;
        this.cursors = cursors;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "admin", "auditor" })
    @Operation(operationId = "listQuarantine", summary = "List webhooks that were put aside", description = "The newest first, page by page: follow next, or the Link header.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuarantinePage.class)))
    public Uni<Response> list(@QueryParam("reason") @Nullable String reason,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_HUNDRED) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50") String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        int size = Integer.parseInt(limit);
        // One more than asked tells whether there is a next page.
        return review.page(reason, before(cursor), size + 1).map(found -> page(found, size, uri));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @RolesAllowed({ "admin", "auditor" })
    @Operation(operationId = "showQuarantined", summary = "Show why a webhook was put aside, and what became of it")
    public Uni<QuarantinedWebhook> show(long id) {
        return review.show(id);
    }

    @POST
    @Path("/{id:\\d{1,18}}/replay")
    @RolesAllowed("admin")
    @Operation(operationId = "replayQuarantined", summary = "Read it again", description = "Soon; put aside again with the new reason if it still cannot be read.")
    @APIResponse(responseCode = "202", description = "It will be read", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuarantinedWebhook.class)))
    @APIResponse(responseCode = "409", description = "`webhook-settled`")
    public Uni<Response> replay(long id) {
        return review.replay(id, whoAsks.person().id()).map(webhook -> Response.accepted(webhook).build());
    }

    @POST
    @Path("/replay")
    @RolesAllowed("admin")
    @Operation(operationId = "replayQuarantine", summary = "Read all of one reason again")
    @APIResponse(responseCode = "202", description = "How many will be read", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Count.class)))
    public Uni<Response> replayAll(@NotNull @Valid Selection body) {
        return review.replayAll(body.reason(), whoAsks.person().id()).map(count -> Response.accepted(new Count(count)).build());
    }

    @POST
    @Path("/{id:\\d{1,18}}/discard")
    @RolesAllowed("admin")
    @Operation(operationId = "discardQuarantined", summary = "Discard it", description = "Its bytes are deleted; who did it, when and why is kept.")
    @APIResponse(responseCode = "200", description = "It is discarded")
    @APIResponse(responseCode = "409", description = "`webhook-settled`")
    public Uni<QuarantinedWebhook> discard(long id, @NotNull @Valid Discard body) {
        return review.discard(id, whoAsks.person().id(), body.because());
    }

    private long before(@Nullable String cursor) {
        return cursors.place(CURSOR_OF, cursor) instanceof Long place ? place : Long.MAX_VALUE;
    }

    private Response page(List<QuarantinedWebhook> found, int limit, UriInfo uri) {
        var page = cursors.page(CURSOR_OF, found, limit, QuarantinedWebhook::id);
        return page.linked(Response.ok(new QuarantinePage(page.items(), page.next())), uri);
    }

    /** @param next cursor of the next page; absent on the last */
    record QuarantinePage(List<QuarantinedWebhook> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }

    @Schema(name = "QuarantineSelection", examples = """
            {"reason":"cut off"}""")
    record Selection(@NotBlank String reason) {
    }

    @Schema(name = "QuarantineDiscard", examples = """
            {"because":"The network sent it again, whole."}""")
    record Discard(@NotBlank @Size(max = 500) String because) {
    }

    @Schema(name = "QuarantineCount")
    record Count(int count) {
    }
}
