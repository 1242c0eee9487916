package io.amends.tickets.staff.web;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.ETag;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.staff.application.Colleague;
import io.amends.tickets.staff.application.Colleague.Handle;
import io.amends.tickets.staff.application.KeepStaff;
import io.smallrye.mutiny.Uni;

/** Which customers the people who work here are, so that nobody gives money to herself. */
@Path("/v1/staff")
@Cancellable(false)
@Tag(name = "Staff")
@RolesAllowed("admin")
class StaffResource {

    private static final String ONE_WORD = "[^\\s,]{1,100}";

    private final KeepStaff keepStaff;
    private final WhoAsks whoAsks;
    private final ObjectMapper json;

    StaffResource(KeepStaff keepStaff, WhoAsks whoAsks, ObjectMapper json) {
        this.keepStaff = keepStaff;
        this.whoAsks = whoAsks;
        this.json = json;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "The staff register")
    public Uni<StaffList> list() {
        return keepStaff.all().map(all -> new StaffList(all.stream().map(StaffView::of).toList()));
    }

    @GET
    @Path("/{person}")
    @Operation(operationId = "showStaff", summary = "Which customer a colleague is", description = "Empty lists when nothing is known. A change names the ETag of this.")
    public Uni<StaffView> show(@Size(max = 100) String person) {
        return keepStaff.of(person).map(StaffView::of);
    }

    @PUT
    @Path("/{person}")
    @APIResponse(responseCode = "200", description = "What is known of that person now")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "putStaff", summary = "Say which customer a colleague is", description = "In place of what was known; empty lists take the person out. A remedy for herself is then OUTSIDE_MANDATE with SELF_DEALING.")
    public Uni<StaffView> put(@Size(max = 100) String person, @NotNull @Valid StaffRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        var meant = IfMatch.required(ifMatch);
        var colleague = new Colleague(person, request.customerNumbers(),
                request.handles().stream().map(handle -> new Handle(handle.network(), handle.handle())).toList());
        return keepStaff.put(colleague, whoAsks.person(), known -> mustBe(meant, StaffView.of(known)))
                .map(done -> StaffView.of(colleague));
    }

    private void mustBe(IfMatch meant, StaffView known) {
        if (!meant.admits(ETag.of(known, write(known)))) {
            throw new Refused(new Refusal(412, "changed-meanwhile", List.of(), Map.of("current", known)));
        }
    }

    private String write(StaffView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    record StaffList(List<StaffView> items) {
    }

    /** @param person id of the person */
    record StaffView(String person, List<String> customerNumbers, List<HandleView> handles) {

        static StaffView of(Colleague colleague) {
            return new StaffView(colleague.person(), colleague.customerNumbers(), colleague.handles().stream()
                    .map(handle -> new HandleView(handle.network(), handle.handle())).toList());
        }
    }

    @Schema(examples = """
            {"customerNumbers":["4711-3391"],"handles":[{"network":"x","handle":"nora_smit"}]}""")
    record StaffRequest(@NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = ONE_WORD) String> customerNumbers,
            @NotNull @Size(max = 50) List<@NotNull @Valid HandleView> handles) {
    }

    /** @param network e.g. x, mail */
    record HandleView(@NotNull @Pattern(regexp = ONE_WORD) String network, @NotNull @Pattern(regexp = ONE_WORD) String handle) {
    }
}
