package io.amends.tickets.insight.web;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.application.MeasureCare;
import io.smallrye.mutiny.Uni;

/** How customers were treated (B6, B7, B9, B25). */
@Path("/v1/insight/care")
@Cancellable(false)
@Tag(name = "Insight")
class CareResource {

    private final MeasureCare measureCare;
    private final Clock clock;

    CareResource(MeasureCare measureCare, Clock clock) {
        this.measureCare = measureCare;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({ "manager", "auditor" })
    @Operation(operationId = "showCare", summary = "How long customers waited, for whom, and what promises were worth", description = "Of the tickets opened in the period and of the promises due in it, by default the last 30 days. Never of one person. Times are whole seconds; each figure is defined in docs/figures.md.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    @APIResponse(responseCode = "422", description = "`invalid-period`")
    public Uni<CareView> show(
            @Parameter(description = "At the earliest; 30 days before `to` when left out") @QueryParam("from") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String from,
            @Parameter(description = "Before; now when left out") @QueryParam("to") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String to) {
        return measureCare.measure(Periods.of(from, to, clock)).map(CareView::of);
    }
}
