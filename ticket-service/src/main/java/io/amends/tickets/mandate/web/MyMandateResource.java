package io.amends.tickets.mandate.web;

import java.time.Instant;
import java.util.Comparator;
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
import io.amends.tickets.mandate.application.ShowMandates.Shown;
import io.amends.tickets.remedy.domain.Money;
import io.smallrye.mutiny.Uni;

/** What may I decide alone? */
@Path("/v1/me/mandate")
@Cancellable(false)
@Tag(name = "Me")
class MyMandateResource {

    private final ShowMandates showMandates;
    private final RulingWords words;
    private final WhoAsks whoAsks;

    MyMandateResource(ShowMandates showMandates, RulingWords words, WhoAsks whoAsks) {
        this.showMandates = showMandates;
        this.words = words;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "showMyMandate", summary = "What may I decide alone?", description = "For each remedy the limits, in words too, and what of today is left. Read when you decide, so that a changed mandate works at once.")
    public Uni<MandatesView> mine(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return showMandates.show(whoAsks.person())
                .map(mandates -> new MandatesView(mandates.stream()
                        .sorted(Comparator.comparing(shown -> shown.mandate().remedy(), words.order()))
                        .map(mandate -> view(mandate, locale)).toList()));
    }

    private MyMandateView view(Shown shown, Locale locale) {
        var mandate = shown.mandate();
        var limits = mandate.limits();
        var perDay = limits == null ? null : limits.perDay();
        var times = mandate.times();
        return new MyMandateView(mandate.remedy().code(), mandate.limit(), words.words(mandate, locale), mandate.version(),
                LimitsView.of(limits), perDay == null ? null : perDay.lessAtMost(shown.given().byHolderToday()),
                TimesView.of(times), times == null || times.perDay() == null ? null
                        : Math.max(0, times.perDay() - shown.given().timesByHolderToday()),
                mandate.validity().to(), shown.acceptedAt());
    }

    @Schema(examples = """
            {"items":[{"remedy":"refund","limit":{"minor":5000,"currency":"EUR"},"words":"Refund up to €50.00","version":1,\
            "limits":{"perDecision":{"minor":5000,"currency":"EUR"},"perCustomer":{"minor":5000,"currency":"EUR"},\
            "customerWindow":"PT24H","perDay":{"minor":100000,"currency":"EUR"},"repeat":null},\
            "remainingToday":{"minor":97500,"currency":"EUR"},"times":null,"timesLeftToday":null,"to":null,"acceptedAt":"2026-11-27T22:04:00Z"},\
            {"remedy":"words","limit":null,"words":"Explain and apologise","version":1,"limits":null,"remainingToday":null,"times":null,\
            "timesLeftToday":null,"to":null,"acceptedAt":null}]}""")
    record MandatesView(List<MyMandateView> items) {
    }

    /**
     * @param limit of one decision
     * @param times how often; null for what has an amount, and for words
     * @param timesLeftToday how often still today; null where a day has no limit
     * @param remainingToday what can still be given today; null where a day has no limit
     * @param to when it ends; null when it does not
     * @param acceptedAt when you decided under this version first; null until then
     */
    record MyMandateView(String remedy, @Nullable Money limit, String words, int version, @Nullable LimitsView limits,
            @Nullable Money remainingToday, @Nullable TimesView times, @Nullable Integer timesLeftToday, @Nullable Instant to,
            @Nullable Instant acceptedAt) {
    }
}
