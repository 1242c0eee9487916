package io.amends.tickets.staff.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.foundation.identity.WhoAsks;
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

    StaffResource(KeepStaff keepStaff, WhoAsks whoAsks) {
        this.keepStaff = keepStaff;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "The staff register")
    public Uni<StaffList> list() {
        return keepStaff.all().map(all -> new StaffList(all.stream().map(StaffView::of).toList()));
    }

    @PUT
    @Path("/{person}")
    @APIResponse(responseCode = "200", description = "What is known of that person now")
    @Operation(operationId = "putStaff", summary = "Say which customer a colleague is", description = "In place of what was known; empty lists take the person out. A remedy for herself is then OUTSIDE_MANDATE with SELF_DEALING.")
    public Uni<StaffView> put(@Size(max = 100) String person, @NotNull @Valid StaffRequest request) {
        var colleague = new Colleague(person, request.customerNumbers(),
                request.handles().stream().map(handle -> new Handle(handle.network(), handle.handle())).toList());
        return keepStaff.put(colleague, whoAsks.person()).map(done -> StaffView.of(colleague));
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
