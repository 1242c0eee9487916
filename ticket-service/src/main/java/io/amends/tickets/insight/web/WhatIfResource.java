package io.amends.tickets.insight.web;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.application.AskWhatIf;
import io.amends.tickets.insight.domain.Proposal;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** What would another mandate have changed (B26)? */
@Path("/v1/insight/what-if")
@Cancellable(false)
@Tag(name = "Insight")
class WhatIfResource {

    private final AskWhatIf askWhatIf;
    private final Clock clock;

    WhatIfResource(AskWhatIf askWhatIf, Clock clock) {
        this.askWhatIf = askWhatIf;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({ "manager", "auditor" })
    @Operation(operationId = "askWhatIf", summary = "What would another mandate have changed?", description = "Rules on everything that was sought in the period once more, under the mandates in force and under the proposed one, by the policy that rules on decisions: who would not have waited, what it would have cost, and the same for twenty other limits. Changes nothing.")
    @APIResponse(responseCode = "200", description = "The difference; nothing was changed")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    @APIResponse(responseCode = "422", description = "`invalid-period`, `invalid-proposal`, `no-such-remedy`, `too-much-to-replay`, `unknown-currency`")
    public Uni<WhatIfView> ask(@NotNull @Valid ProposalRequest request) {
        var period = Periods.of(request.from(), request.to(), clock);
        return askWhatIf.ask(period, request.proposal()).map(answer -> WhatIfView.of(period, request.remedy(), answer));
    }

    /**
     * @param from at the earliest; 30 days before the end when left out
     * @param to before; now when left out
     * @param holderKind ROLE or PERSON
     * @param holder name of the role, or id of the person
     * @param remedy code of one with an amount
     * @param currency ISO 4217 code
     * @param limit per decision, in minor units
     * @param customerLimit per customer within the window; as it is, but no lower than the limit, when left out
     * @param dayLimit per person and day; as it is when left out
     */
    @Schema(examples = InsightExamples.PROPOSAL)
    record ProposalRequest(@Nullable @Schema(type = SchemaType.STRING, format = "date-time") String from,
            @Nullable @Schema(type = SchemaType.STRING, format = "date-time") String to,
            @NotNull Holder.Kind holderKind, @NotBlank @Size(max = 255) String holder, @NotBlank String remedy,
            @NotBlank String currency, @NotNull Long limit, @Nullable Long customerLimit, @Nullable Long dayLimit) {

        Proposal proposal() {
            return new Proposal(new Holder(holderKind, holder), new RemedyType(remedy), new Money(limit, currency),
                    money(customerLimit),
                    money(dayLimit));
        }

        private @Nullable Money money(@Nullable Long minor) {
            return minor == null ? null : new Money(minor, currency);
        }
    }
}
