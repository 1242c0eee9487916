package io.amends.tickets.audit.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.amends.foundation.web.Cursors;
import io.amends.foundation.web.Moments;
import io.amends.tickets.audit.application.ListReads;
import io.amends.tickets.audit.application.Reads.KeptRead;
import io.amends.tickets.audit.application.Reads.Query;
import io.smallrye.mutiny.Uni;

/** Who read what was not public (A14). */
@Path("/v1/audit/reads")
@Cancellable(false)
@Tag(name = "Audit")
class ReadAuditResource {

    private static final String ONE_TO_HUNDRED = "[1-9]\\d?|100";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String CURSOR_OF = "reads";

    private final ListReads listReads;
    private final Cursors cursors;

    ReadAuditResource(ListReads listReads, Cursors cursors) {
        this.listReads = listReads;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed("auditor")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    @Operation(operationId = "listReads", summary = "Who read what", description = "Whoever was shown what is not public, and whoever looked with a reason; the newest first, page by page: follow next, or the Link header. The same person reading the same ticket again within a minute is one read. Ids, names, times and reasons, nothing that a customer wrote.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReadPage.class), examples = @ExampleObject(name = "looked", value = """
            {"items":[{"at":"2026-11-20T22:10:00Z","person":{"id":"tom","name":"Tom de Boer"},
              "ticketId":"01a20000-0000-7000-8000-000000000001","relation":"BREAK_GLASS",
              "reason":"The customer called me about what Milan promised.","until":"2026-11-20T23:10:00Z"}]}""")))
    public Uni<Response> list(
            @Parameter(description = "Id of the person who read") @QueryParam("person") @Nullable String person,
            @Parameter(description = "The ticket that was read") @QueryParam("ticket") @Pattern(regexp = UUID_FORM) @Schema(type = SchemaType.STRING, format = "uuid") @Nullable String ticket,
            @Parameter(description = "At the earliest") @QueryParam("from") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String from,
            @Parameter(description = "Before") @QueryParam("until") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String until,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = ONE_TO_HUNDRED) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50") String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        int size = Integer.parseInt(limit);
        // One more than asked tells whether there is a next page.
        var query = new Query(person, ticket == null ? null : UUID.fromString(ticket), Moments.ofNullable(from),
                Moments.ofNullable(until), cursors.place(CURSOR_OF, cursor), size + 1);
        return listReads.list(query).map(found -> page(found, size, uri));
    }

    private Response page(List<KeptRead> found, int size, UriInfo uri) {
        var page = cursors.page(CURSOR_OF, found, size, KeptRead::id);
        return page.linked(
                Response.ok(new ReadPage(page.items().stream().map(kept -> ReadView.of(kept.read())).toList(), page.next())),
                uri);
    }

    /** @param next cursor of the next page; absent on the last */
    record ReadPage(List<ReadView> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }
}
