package io.amends.followups.oncall.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.AcknowledgePage;
import io.amends.followups.oncall.application.ListPages;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.Reason;
import io.amends.foundation.identity.WhoAsks;
import io.smallrye.mutiny.Uni;

/** Who was paged for which ticket, and who says that they look at it: ids, reasons and times only. */
@Path("/v1/pages")
@Cancellable(false)
@Tag(name = "Pages", description = "Somebody is needed, and one after the other is asked.")
class PageResource {

    private static final String EXAMPLE = """
            {"id":"01a20000-0000-7000-8000-00000000000d","ticketId":"01a20000-0000-7000-8000-000000000001",\
            "reason":"DWELL_EXCEEDED","raisedAt":"2026-11-27T22:15:00Z","open":true,"steps":[{"person":{"id":"nora",\
            "name":"Nora Smit"},"pagedAt":"2026-11-27T22:15:00Z","answerBy":"2026-11-27T22:20:00Z",\
            "overQuietHours":false}],"acknowledgedBy":null,"settledAt":null}""";

    private final ListPages listPages;
    private final AcknowledgePage acknowledgePage;
    private final WhoAsks whoAsks;

    PageResource(ListPages listPages, AcknowledgePage acknowledgePage, WhoAsks whoAsks) {
        this.listPages = listPages;
        this.acknowledgePage = acknowledgePage;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "listPages", summary = "Pages: open ones first, then the newest")
    public Uni<PageList> list(
            @Parameter(description = "How many at most") @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return listPages.latest(limit).map(pages -> new PageList(pages.stream().map(PageView::of).toList()));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @APIResponse(responseCode = "200", description = "Who looks at it, you or whoever was quicker")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @APIResponse(responseCode = "404", description = "`no-such-page`")
    @Operation(operationId = "acknowledgePage", summary = "Say that you look at it, in one tap", description = "Nobody else is paged for that ticket. A second tap, or somebody else's, changes nothing.")
    public Uni<PageView> acknowledge(UUID id) {
        return acknowledgePage.acknowledge(id, whoAsks.person().id()).map(PageView::of);
    }

    record PageList(List<PageView> items) {
    }

    /**
     * @param open whether somebody is still asked
     * @param steps who was paged, in order
     * @param acknowledgedBy id of whoever looks at it; null while nobody does, and when the ticket has ended before
     */
    @Schema(examples = EXAMPLE)
    record PageView(UUID id, UUID ticketId, Reason reason, Instant raisedAt, boolean open, List<StepView> steps,
            @Nullable String acknowledgedBy, @Nullable Instant settledAt) {

        static PageView of(Page page) {
            var settled = page.settled();
            return new PageView(page.id(), page.ticket().value(), page.reason(), page.raisedAt(), settled == null,
                    page.steps().stream().map(StepView::of).toList(), settled == null ? null : settled.person(),
                    settled == null ? null : settled.at());
        }
    }

    /**
     * @param answerBy when the next one is paged
     * @param overQuietHours off duty and left in peace at that hour, but there was nobody else
     */
    record StepView(ColleagueView person, Instant pagedAt, Instant answerBy, boolean overQuietHours) {

        static StepView of(Step step) {
            return new StepView(ColleagueView.of(step.colleague()), step.pagedAt(), step.answerBy(), step.overQuietHours());
        }
    }
}
