package io.amends.tickets.mandate.web;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.tickets.mandate.application.RulingWords;
import io.amends.tickets.mandate.application.ShowMandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Money;
import io.smallrye.mutiny.Uni;

/** What may I decide alone? */
@Path("/v1/me/mandate")
@Cancellable(false)
@Tag(name = "Me")
class MandateResource {

    private final ShowMandates showMandates;
    private final RulingWords words;
    private final WhoAsks whoAsks;

    MandateResource(ShowMandates showMandates, RulingWords words, WhoAsks whoAsks) {
        this.showMandates = showMandates;
        this.words = words;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "showMyMandate", summary = "What may I decide alone?", description = "For each remedy the limit per decision, in words too. Read when you decide, so that a changed mandate works at once.")
    public Uni<MandatesView> mine(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return showMandates.show(whoAsks.person())
                .map(mandates -> new MandatesView(mandates.stream().map(mandate -> view(mandate, locale)).toList()));
    }

    private MandateView view(Mandate mandate, Locale locale) {
        return new MandateView(mandate.remedy().code(), mandate.limit(), words.words(mandate, locale), mandate.version());
    }

    @Schema(examples = """
            {"items":[{"remedy":"refund","limit":{"minor":5000,"currency":"EUR"},"words":"Refund up to €50.00","version":1},\
            {"remedy":"words","limit":null,"words":"Explain and apologise","version":1}]}""")
    record MandatesView(List<MandateView> items) {
    }

    record MandateView(String remedy, @Nullable Money limit, String words, int version) {
    }
}
