package io.amends.followups.followup.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.application.ListFollowUps;
import io.amends.followups.followup.application.ListFollowUps.FollowUps;
import io.amends.followups.followup.domain.Coming.Hindered;
import io.amends.followups.followup.domain.Coming.Instead;
import io.amends.followups.followup.domain.ComingBack.Promise;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.TimerKind;
import io.amends.foundation.web.Moments;
import io.smallrye.mutiny.Uni;

/** Ids, states and times only: what customers wrote is served by ticket-service alone. */
@Path("/v1/follow-ups")
@Cancellable(false)
@Tag(name = "Follow-ups", description = "What the house has promised to come back to, and when.")
class FollowUpsResource {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String EXAMPLE = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",\
            "kind":"RETURN_MESSAGE","audience":"CUSTOMER","attempt":1,"countedFrom":"2026-11-27T22:04:00Z",\
            "dueAt":"2026-11-27T22:34:00Z","because":"AS_PLANNED","state":"PENDING"}],"hindered":[],"solvers":[]}""";
    private static final String DUE = """
            {"items":[{"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10",\
            "kind":"RETURN_MESSAGE","audience":"CUSTOMER","attempt":1,"countedFrom":"2026-11-27T22:04:00Z",\
            "dueAt":"2026-11-27T22:34:00Z","because":"AS_PLANNED","state":"FIRED"}]}""";
    private static final int MOST = 100;

    private final ListFollowUps listFollowUps;

    FollowUpsResource(ListFollowUps listFollowUps) {
        this.listFollowUps = listFollowUps;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listFollowUps", summary = "The timers of a ticket, the soonest first; an unknown one has none")
    public Uni<FollowUpList> list(
            @Parameter(description = "Id of the ticket") @RestQuery @NotNull @Pattern(regexp = UUID_FORM) String ticket) {
        return listFollowUps.of(new TicketId(UUID.fromString(ticket))).map(FollowUpsResource::view);
    }

    @GET
    @Path("/due")
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listDueFollowUps", summary = "People to come back to, the oldest promise first", description = "Who was promised to hear from us by then and was not asked yet. What was drafted for them is told by ticket-service, to whom it is theirs to know.")
    @APIResponse(responseCode = "200", description = "At most 100")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    public Uni<DueList> due(
            @Parameter(description = "Until when") @RestQuery @NotNull @Schema(type = SchemaType.STRING, format = "date-time") String until) {
        return listFollowUps.due(Moments.of(until), MOST)
                .map(timers -> new DueList(timers.stream().map(timer -> FollowUpView.of(timer, List.of())).toList()));
    }

    private static FollowUpList view(FollowUps found) {
        return new FollowUpList(found.timers().stream().map(timer -> FollowUpView.of(timer, found.promises())).toList(),
                found.promises().stream().filter(promise -> promise.coming() instanceof Hindered)
                        .map(promise -> HindranceView.of(promise, (Hindered) promise.coming())).toList(),
                found.questions().stream().map(SolverQuestionView::of).toList());
    }

    /**
     * All timers of one ticket.
     *
     * @param hindered what cannot be sent, and what may be done instead
     * @param solvers what whoever solved it was asked, and said
     */
    @Schema(examples = EXAMPLE)
    record FollowUpList(List<FollowUpView> items, List<HindranceView> hindered, List<SolverQuestionView> solvers) {
    }

    @Schema(examples = DUE)
    record DueList(List<FollowUpView> items) {
    }

    /**
     * The network no longer takes what we would send.
     *
     * @param network to use instead; null where there is none
     */
    @Schema(name = "Hindrance")
    record HindranceView(TimerKind kind, int attempt, Instead instead, @Nullable String network) {

        static HindranceView of(Promise promise, Hindered hindered) {
            var occasion = promise.planned().occasion();
            return new HindranceView(occasion.kind(), occasion.attempt(), hindered.instead(), hindered.network());
        }
    }
}
