package io.amends.tickets.decisionlog.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.Cursors;
import io.amends.foundation.web.ETag;
import io.amends.foundation.web.Moments;
import io.amends.tickets.decisionlog.application.DecisionLog.KeptEntry;
import io.amends.tickets.decisionlog.application.DecisionLog.Query;
import io.amends.tickets.decisionlog.application.ListDecisions;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What was decided, by whom and by which right (B14, B26). */
@Path("/v1/decisions")
@Cancellable(false)
@Tag(name = "Audit")
class DecisionLogResource {

    private static final String ONE_TO_THOUSAND = "[1-9]\\d{0,2}|1000";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String CSV = "text/csv";
    private static final String CURSOR_OF = "decisions";
    private static final int MOST_AT_ONCE = 1000;

    private final ListDecisions listDecisions;
    private final DecisionsCsv csv;
    private final Cursors cursors;

    DecisionLogResource(ListDecisions listDecisions, DecisionsCsv csv, Cursors cursors) {
        this.listDecisions = listDecisions;
        this.csv = csv;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({ "auditor", "manager" })
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "400", description = "`invalid-time`, `no-such-kind`")
    @Operation(operationId = "listDecisions", summary = "What was decided", description = "One entry for each decision, approval, grant, change, withdrawal, acceptance and sample; the newest first, page by page: follow next, or the Link header. As text/csv all of it in one answer, however long, for a spreadsheet. Ids, names, amounts and codes, nothing that a customer wrote.")
    @APIResponse(responseCode = "200", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionPage.class), examples = @ExampleObject(name = "decided", value = """
                    {"items":[{"id":17,"at":"2026-11-27T22:04:00Z","kind":"DECIDED","person":{"id":"nora","name":"Nora Smit"},
                      "ticketId":"01a20000-0000-7000-8000-000000000001","remedyId":"01a20000-0000-7000-8000-000000000006","remedy":"refund",
                      "amount":{"minor":2500,"currency":"EUR"},"mandateId":"01a20000-0000-7000-8000-000000000008","mandateVersion":1,
                      "details":{"ruling":"WITHIN_MANDATE","remaining":{"minor":2500,"currency":"EUR"}}}]}""")),
            @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)) })
    public Uni<Response> list(
            @Parameter(description = "Id of the person who did it") @QueryParam("person") @Nullable String person,
            @Parameter(description = "E.g. DECIDED, WITHHELD, GRANTED") @QueryParam("kind") @Nullable String kind,
            @QueryParam("ticket") @Pattern(regexp = UUID_FORM) @Schema(type = SchemaType.STRING, format = "uuid") @Nullable String ticket,
            @Parameter(description = "At the earliest") @QueryParam("from") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String from,
            @Parameter(description = "Before") @QueryParam("to") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String to,
            @QueryParam("limit") @DefaultValue("100") @Pattern(regexp = ONE_TO_THOUSAND) @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100") String limit,
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        int size = Integer.parseInt(limit);
        var asked = asked(person, kind, ticket, from, to);
        // One more than asked tells whether there is a next page.
        return listDecisions.list(asked.page(cursors.place(CURSOR_OF, cursor), size + 1)).map(found -> page(found, size, uri));
    }

    @GET
    @RolesAllowed({ "auditor", "manager" })
    @Produces(CSV)
    @Operation(hidden = true)
    public RestMulti<String> table(@QueryParam("person") @Nullable String person, @QueryParam("kind") @Nullable String kind,
            @QueryParam("ticket") @Pattern(regexp = UUID_FORM) @Nullable String ticket,
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        var asked = asked(person, kind, ticket, from, to);
        return RestMulti.fromUniResponse(listDecisions.list(asked.page(null, 1)).map(DecisionLogResource::newest),
                newest -> table(asked.page(newest + 1, MOST_AT_ONCE)), newest -> headers(asked, newest));
    }

    private Multi<String> table(Query upToNewest) {
        var rows = listDecisions.pages(upToNewest).map(page -> csv.rows(page.stream().map(LogView::of)));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(csv.header()), rows);
    }

    // Entries are only ever added, so the newest one tells whether all of it is the same.
    private static Map<String, List<String>> headers(Query asked, long newest) {
        var content = asked + " up to " + newest;
        return Map.of(HttpHeaders.CONTENT_TYPE, List.of(CSV + ";charset=utf-8"),
                HttpHeaders.CONTENT_DISPOSITION, List.of("attachment; filename=\"decisions.csv\""),
                HttpHeaders.ETAG, List.of(ETag.of(content, content).value()),
                HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }

    private static long newest(List<KeptEntry> first) {
        return first.isEmpty() ? 0 : first.getFirst().id();
    }

    private static Query asked(@Nullable String person, @Nullable String kind, @Nullable String ticket, @Nullable String from,
            @Nullable String to) {
        return new Query(person, kind(kind), ticket == null ? null : UUID.fromString(ticket), Moments.ofNullable(from),
                Moments.ofNullable(to), null, MOST_AT_ONCE);
    }

    private Response page(List<KeptEntry> found, int size, UriInfo uri) {
        var page = cursors.page(CURSOR_OF, found, size, KeptEntry::id);
        return page.linked(Response.ok(new DecisionPage(page.items().stream().map(LogView::of).toList(), page.next())), uri);
    }

    private static @Nullable LogKind kind(@Nullable String name) {
        return name == null ? null
                : Stream.of(LogKind.values()).filter(kind -> kind.name().equals(name)).findAny()
                        .orElseThrow(() -> new Refused(400, "no-such-kind", String.join(", ", kinds())));
    }

    private static List<String> kinds() {
        return Stream.of(LogKind.values()).map(LogKind::name).toList();
    }

    /** @param next cursor of the next page; absent on the last */
    record DecisionPage(List<LogView> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
    }
}
