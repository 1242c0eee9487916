package io.amends.tickets.tool.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.amends.tickets.tool.application.KeptTool;
import io.amends.tickets.tool.application.ListTools;
import io.amends.tickets.tool.application.ManageTools;
import io.smallrye.mutiny.Uni;

/** What there is to look up and to give: data, set up by the company (B5). */
@Path("/v1/tools")
@Cancellable(false)
@Tag(name = "Tools")
@RolesAllowed("admin")
class ToolResource {

    private static final String KEY = "Idempotency-Key";

    private final ListTools listTools;
    private final ManageTools manageTools;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    ToolResource(ListTools listTools, ManageTools manageTools, Idempotent idempotent, WhoAsks whoAsks) {
        this.listTools = listTools;
        this.manageTools = manageTools;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin", "auditor" })
    @Operation(operationId = "listTools", summary = "What there is to look up and to give", description = "All tools in the order in which they came, those that were withdrawn too. The form of a remedy is drawn from its parameters.")
    public Uni<ToolList> list() {
        return listTools.all().map(all -> new ToolList(all.stream().map(ToolView::of).toList()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin", "auditor" })
    @APIResponse(responseCode = "200", description = "As it stands, and every version it had")
    @APIResponse(responseCode = "404", description = "`no-such-tool`")
    @Operation(operationId = "showTool", summary = "One tool with its versions", description = "The newest version first. A decision keeps the version it was made with.")
    public Uni<ToolHistory> show(String code) {
        return listTools.versions(code).map(ToolHistory::of);
    }

    @POST
    @APIResponse(responseCode = "201", description = "There from now on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ToolView.class)))
    @APIResponse(responseCode = "409", description = "`tool-exists`")
    @APIResponse(responseCode = "422", description = "`malformed-tool`")
    @Operation(operationId = "addTool", summary = "Add a tool", description = "A look-up or a remedy that the company's systems can carry out. Nobody may give a new remedy yet: the first mandate for it is an admin's to give.")
    public Uni<Response> add(@NotNull @Valid NewToolRequest request, @HeaderParam(KEY) @Nullable String key) {
        var tool = request.tool().tool(request.code());
        return idempotent.honoured(whoAsks.person(), key, request, () -> manageTools.add(tool, whoAsks.person())
                .map(added -> new Answer(201, ToolView.of(added), "/v1/tools/" + tool.code())));
    }

    @PUT
    @Path("/{code}")
    @APIResponse(responseCode = "200", description = "The new version", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ToolView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-tool`")
    @APIResponse(responseCode = "422", description = "`malformed-tool`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "changeTool", summary = "Change a tool", description = "Makes the next version, which counts from the next decision on; what was withdrawn is there again. What kind it is and whether it has an amount stay.")
    public Uni<Response> change(String code, @NotNull @Valid ToolRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return manageTools.change(request.tool(code), IfMatch.required(ifMatch), whoAsks.person()).map(ToolResource::answer);
    }

    @DELETE
    @Path("/{code}")
    @APIResponse(responseCode = "200", description = "The last version", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ToolView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-tool`")
    @APIResponse(responseCode = "422", description = "`malformed-tool`: words stay, so that there is always something to give")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "withdrawTool", summary = "Withdraw a tool at once", description = "What commits later cannot use it; what was decided with it stays, and can still be undone.")
    public Uni<Response> withdraw(String code, @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return manageTools.withdraw(code, IfMatch.required(ifMatch), whoAsks.person()).map(ToolResource::answer);
    }

    private static Response answer(KeptTool kept) {
        return Response.ok(ToolView.of(kept)).build();
    }

    record ToolList(List<ToolView> items) {
    }

    /** @param versions the newest first, the present one among them */
    record ToolHistory(ToolView tool, List<ToolView> versions) implements Versioned {

        static ToolHistory of(List<KeptTool> versions) {
            var views = versions.stream().map(ToolView::of).toList();
            return new ToolHistory(views.getFirst(), views);
        }

        @Override
        public int version() {
            return tool.version();
        }
    }

    /** @param code its name for ever, on the wire and in mandates */
    @Schema(examples = """
            {"code":"sim","tool":{"kind":"REMEDY",\
            "en":{"name":"New SIM","phrase":"a new SIM","preview":"Send a new SIM to customer {customer}"},\
            "nl":{"name":"Nieuwe simkaart","phrase":"een nieuwe simkaart","preview":"Klant {customer} krijgt een nieuwe simkaart"},\
            "money":false,"executor":"company","dryRun":true}}""")
    record NewToolRequest(@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code, @NotNull @Valid ToolRequest tool) {
    }
}
