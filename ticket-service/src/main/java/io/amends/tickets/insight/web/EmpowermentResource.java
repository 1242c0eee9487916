package io.amends.tickets.insight.web;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.insight.application.MeasureEmpowerment;
import io.smallrye.mutiny.Uni;

/** How much is decided where it is asked (B19–B21, B25, B32). */
@Path("/v1/insight/empowerment")
@Cancellable(false)
@Tag(name = "Insight")
class EmpowermentResource {

    private final MeasureEmpowerment measureEmpowerment;
    private final Texts texts;
    private final Clock clock;

    EmpowermentResource(MeasureEmpowerment measureEmpowerment, Texts texts, Clock clock) {
        this.measureEmpowerment = measureEmpowerment;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({ "manager", "auditor" })
    @Operation(operationId = "showEmpowerment", summary = "How much is decided where it is asked", description = "Of the tickets on which a remedy was first sought in the period, by default the last 30 days: the house, each team of three people or more, and week by week. Never of one person. Times are whole seconds, money is in minor units; each figure is defined in docs/figures.md.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    @APIResponse(responseCode = "422", description = "`invalid-period`")
    public Uni<EmpowermentView> show(
            @Parameter(description = "At the earliest; 30 days before `to` when left out") @QueryParam("from") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String from,
            @Parameter(description = "Before; now when left out") @QueryParam("to") @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String to,
            @Context HttpHeaders headers) {
        var nothingYet = texts.get(Languages.of(headers), "insight.nothing-yet");
        return measureEmpowerment.measure(Periods.of(from, to, clock)).map(figures -> EmpowermentView.of(figures, nothingYet));
    }
}
