package io.amends.followups.followup.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.followups.followup.application.ListFollowUps;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** Ids, states and times only: what customers wrote is served by ticket-service alone. */
@Path("/v1/follow-ups")
@Cancellable(false)
@Tag(name = "Follow-ups", description = "What the house has promised to come back to, and when.")
class FollowUpsResource {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String EXAMPLE = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","kind":"RETURN_MESSAGE","audience":"CUSTOMER",\
            "attempt":1,"dueAt":"2026-11-27T22:34:00Z","state":"PENDING"}]}""";

    private final ListFollowUps listFollowUps;

    FollowUpsResource(ListFollowUps listFollowUps) {
        this.listFollowUps = listFollowUps;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listFollowUps", summary = "The timers of a ticket, the soonest first; an unknown one has none")
    public Uni<FollowUpList> list(
            @Parameter(description = "Id of the ticket") @RestQuery @NotNull @Pattern(regexp = UUID_FORM) String ticket) {
        return listFollowUps.of(new TicketId(UUID.fromString(ticket)))
                .map(timers -> new FollowUpList(timers.stream().map(FollowUpView::of).toList()));
    }

    /** All timers of one ticket. */
    @Schema(examples = EXAMPLE)
    record FollowUpList(List<FollowUpView> items) {
    }
}
