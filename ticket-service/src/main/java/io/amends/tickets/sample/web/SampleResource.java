package io.amends.tickets.sample.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.Cursors;
import io.amends.tickets.sample.application.JudgeSample;
import io.amends.tickets.sample.application.ListSamples;
import io.amends.tickets.sample.application.Samples.Sample;
import io.amends.tickets.sample.domain.Outcome;
import io.smallrye.mutiny.Uni;

/** Trust first, look afterwards (B15). */
@Path("/v1/samples")
@Cancellable(false)
@Tag(name = "Samples")
class SampleResource {

    private static final String ONE_TO_HUNDRED = "[1-9]\\d?|100";
    private static final String CURSOR_OF = "samples";

    private final ListSamples listSamples;
    private final JudgeSample judgeSample;
    private final Cursors cursors;
    private final WhoAsks whoAsks;

    SampleResource(ListSamples listSamples, JudgeSample judgeSample, Cursors cursors, WhoAsks whoAsks) {
        this.listSamples = listSamples;
        this.judgeSample = judgeSample;
        this.cursors = cursors;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "manager", "auditor" })
    @Operation(operationId = "listSamples", summary = "Decisions to look at", description = "Picked after they took effect: a few of all, more near the limit, for a customer who had something before, and at first use. The newest first.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SamplePage.class)))
    public Uni<Response> list(@QueryParam("judged") @DefaultValue("false") boolean judged,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_HUNDRED) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50") String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        int size = Integer.parseInt(limit);
        // One more than asked tells whether there is a next page.
        return listSamples.list(judged, cursors.place(CURSOR_OF, cursor), size + 1).map(found -> page(found, size, uri));
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed("manager")
    @APIResponse(responseCode = "200", description = "With what is proposed for the mandate; a manager gives that with PUT, or does not")
    @APIResponse(responseCode = "403", description = "`not-your-own-sample`")
    @APIResponse(responseCode = "404", description = "`no-such-sample`")
    @APIResponse(responseCode = "409", description = "`sample-judged`")
    @Operation(operationId = "judgeSample", summary = "Say how a decision was", description = "FINE, TOO_MUCH or TOO_LITTLE, once, and not of your own. The decision stays as it is.")
    public Uni<SampleView> judge(long id, @NotNull @Valid OutcomeRequest request) {
        return judgeSample.judge(id, request.outcome(), request.note(), whoAsks.person()).map(SampleView::of);
    }

    private Response page(List<Sample> found, int size, UriInfo uri) {
        var page = cursors.page(CURSOR_OF, found, size, Sample::id);
        return page.linked(Response.ok(new SamplePage(page.items().stream().map(SampleView::of).toList(), page.next())), uri);
    }

    /** @param next cursor of the next page; absent on the last */
    record SamplePage(List<SampleView> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }

    /** @param note for the one who decided, in words */
    @Schema(examples = """
            {"outcome":"TOO_LITTLE","note":"She should have given 60."}""")
    record OutcomeRequest(@NotNull Outcome outcome, @Nullable @Size(max = 1000) String note) {

        @Override
        public String toString() {
            return "OutcomeRequest[outcome=" + outcome + "]";
        }
    }
}
