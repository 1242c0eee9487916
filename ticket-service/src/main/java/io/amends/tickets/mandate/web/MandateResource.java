package io.amends.tickets.mandate.web;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

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
    public Uni<MandatesView> mine(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return showMandates.show(whoAsks.person())
                .map(mandates -> new MandatesView(mandates.stream().map(mandate -> view(mandate, locale)).toList()));
    }

    private MandateView view(Mandate mandate, Locale locale) {
        return new MandateView(mandate.remedy().code(), mandate.limit(), words.words(mandate, locale), mandate.version());
    }

    record MandatesView(List<MandateView> items) {
    }

    record MandateView(String remedy, @Nullable Money limit, String words, int version) {
    }
}
