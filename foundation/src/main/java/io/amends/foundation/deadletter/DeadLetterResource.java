package io.amends.foundation.deadletter;

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

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.amends.foundation.deadletter.DeadLetter.Filter;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.Cursors;
import io.smallrye.mutiny.Uni;

/** Dead letters of this service. Its name stands in the path, as all services answer at one address. */
@Path("/v1/{service:ticket-service|channel-service|followup-service}/dead-letters")
@Cancellable(false)
@Tag(name = "Dead letters", description = "Records that could not be handled. Their contents are never shown.")
class DeadLetterResource {

    private static final String ONE_TO_HUNDRED = "[1-9]\\d?|100";
    private static final String CURSOR_OF = "dead-letters";

    private final DeadLetterBox box;
    private final ReplayDeadLetters replay;
    private final Cursors cursors;
    private final WhoAsks whoAsks;
    private final String ownName;

    DeadLetterResource(DeadLetterBox box, ReplayDeadLetters replay, Cursors cursors, WhoAsks whoAsks,
            @ConfigProperty(name = "quarkus.application.name") String ownName) {
        this.box = box;
        this.replay = replay;
        this.cursors = cursors;
        this.whoAsks = whoAsks;
        this.ownName = ownName;
    }

    @GET
    @RolesAllowed({ "admin", "auditor" })
    @Operation(operationId = "listDeadLetters", summary = "List dead letters", description = "The newest first, page by page: follow next, or the Link header.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadLetterPage.class)))
    public Uni<Response> list(@Schema(enumeration = { "ticket-service", "channel-service", "followup-service" }) String service,
            @QueryParam("state") @DefaultValue("KEPT") @Pattern(regexp = "KEPT|REPLAYED|DISCARDED") String state,
            @QueryParam("topic") @Nullable String topic, @QueryParam("type") @Nullable String type,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_HUNDRED) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50") String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        mustBeMine(service);
        int size = Integer.parseInt(limit);
        // One more than asked tells whether there is a next page.
        return box.page(new Filter(state, topic, type, reason), before(cursor), size + 1).map(found -> page(found, size, uri));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @RolesAllowed({ "admin", "auditor" })
    @Operation(operationId = "showDeadLetter", summary = "Show a dead letter")
    public Uni<DeadLetter> show(
            @Schema(enumeration = { "ticket-service", "channel-service", "followup-service" }) String service, long id) {
        mustBeMine(service);
        return box.find(id);
    }

    @POST
    @Path("/{id:\\d{1,18}}/replay")
    @RolesAllowed("admin")
    @Operation(operationId = "replayDeadLetter", summary = "Handle it again", description = "State REPLAYED when it worked; else it is kept, with the new reason and one try more.")
    @APIResponse(responseCode = "200", description = "It was tried")
    @APIResponse(responseCode = "409", description = "`dead-letter-settled`, `nobody-reads-this-topic`")
    public Uni<DeadLetter> replay(
            @Schema(enumeration = { "ticket-service", "channel-service", "followup-service" }) String service, long id) {
        mustBeMine(service);
        return replay.replay(id, whoAsks.person().id());
    }

    @POST
    @Path("/replay")
    @RolesAllowed("admin")
    @Operation(operationId = "replayDeadLetters", summary = "Handle all of one reason again", description = "Soon, the oldest first.")
    @APIResponse(responseCode = "202", description = "How many will be tried", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Count.class)))
    public Uni<Response> replayAll(
            @Schema(enumeration = { "ticket-service", "channel-service", "followup-service" }) String service,
            @NotNull @Valid Selection body) {
        mustBeMine(service);
        return replay.replayAll(new Filter("KEPT", body.topic(), body.type(), body.reason()), whoAsks.person().id())
                .map(count -> Response.accepted(new Count(count)).build());
    }

    @POST
    @Path("/{id:\\d{1,18}}/discard")
    @RolesAllowed("admin")
    @Operation(operationId = "discardDeadLetter", summary = "Discard it", description = "Its bytes are deleted; who did it, when and why is kept.")
    @APIResponse(responseCode = "200", description = "It is discarded")
    @APIResponse(responseCode = "409", description = "`dead-letter-settled`")
    public Uni<DeadLetter> discard(
            @Schema(enumeration = { "ticket-service", "channel-service", "followup-service" }) String service, long id,
            @NotNull @Valid Discard body) {
        mustBeMine(service);
        return box.discard(id, whoAsks.person().id(), body.because());
    }

    private void mustBeMine(String service) {
        if (!service.equals(ownName)) {
            throw new Refused(404, "not-found");
        }
    }

    private long before(@Nullable String cursor) {
        return cursors.place(CURSOR_OF, cursor) instanceof Long place ? place : Long.MAX_VALUE;
    }

    private Response page(List<DeadLetter> found, int limit, UriInfo uri) {
        var page = cursors.page(CURSOR_OF, found, limit, DeadLetter::id);
        return page.linked(Response.ok(new DeadLetterPage(page.items(), page.next())), uri);
    }

    /** @param next cursor of the next page; absent on the last */
    record DeadLetterPage(List<DeadLetter> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }

    @Schema(examples = """
            {"reason":"java.lang.IllegalStateException","topic":"channel-events"}""")
    record Selection(@NotBlank String reason, @Nullable String topic, @Nullable String type) {
    }

    @Schema(examples = """
            {"because":"A record of a load test."}""")
    record Discard(@NotBlank @Size(max = 500) String because) {
    }

    record Count(int count) {
    }
}
