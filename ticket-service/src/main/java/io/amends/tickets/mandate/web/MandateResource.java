package io.amends.tickets.mandate.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.amends.tickets.mandate.application.GrantMandates;
import io.amends.tickets.mandate.application.GrantMandates.Terms;
import io.amends.tickets.mandate.application.Granted;
import io.amends.tickets.mandate.application.ListMandates;
import io.amends.tickets.mandate.domain.Grant;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.RemedyType;
import io.smallrye.mutiny.Uni;

/** Who may decide what alone: given on purpose, by somebody who may (B14). */
@Path("/v1/mandates")
@Cancellable(false)
@Tag(name = "Mandates")
@RolesAllowed({ "manager", "admin" })
class MandateResource {

    private static final String KEY = "Idempotency-Key";

    private final GrantMandates grantMandates;
    private final ListMandates listMandates;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    MandateResource(GrantMandates grantMandates, ListMandates listMandates, Idempotent idempotent, WhoAsks whoAsks) {
        this.grantMandates = grantMandates;
        this.listMandates = listMandates;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "manager", "admin", "auditor" })
    @Operation(operationId = "listMandates", summary = "Who may decide what", description = "All mandates by holder, those that were withdrawn too.")
    public Uni<MandateList> list() {
        return listMandates.all().map(all -> new MandateList(all.stream().map(MandateView::of).toList()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ "manager", "admin", "auditor" })
    @APIResponse(responseCode = "200", description = "As it stands, and every version it had")
    @APIResponse(responseCode = "404", description = "`no-such-mandate`")
    @Operation(operationId = "showMandate", summary = "One mandate with its versions", description = "The newest version first. A decision keeps the version it was ruled by.")
    public Uni<MandateHistory> show(UUID id) {
        return listMandates.versions(id).map(MandateHistory::of);
    }

    @POST
    @APIResponse(responseCode = "201", description = "In force from its time on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MandateView.class)))
    @APIResponse(responseCode = "403", description = "`more-than-your-own`, `not-to-yourself`")
    @APIResponse(responseCode = "409", description = "`mandate-exists`")
    @APIResponse(responseCode = "422", description = "`malformed-limits`, `no-such-remedy`, `role-or-person`, `unknown-currency`")
    @Operation(operationId = "grantMandate", summary = "Give a mandate", description = "To a role, or to one person as an exception, which is stronger than her role. Never more than your own in any way: at once, per customer, per day, how often, how long; and never to yourself.")
    public Uni<Response> grant(@NotNull @Valid GrantRequest request, @HeaderParam(KEY) @Nullable String key) {
        var grant = request.grant();
        return idempotent.honoured(whoAsks.person(), key, request, () -> grantMandates.grant(grant, whoAsks.person())
                .map(granted -> new Answer(201, MandateView.of(granted), "/v1/mandates/" + granted.mandate().id())));
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "The new version", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MandateView.class)))
    @APIResponse(responseCode = "403", description = "`more-than-your-own`, `not-to-yourself`")
    @APIResponse(responseCode = "404", description = "`no-such-mandate`")
    @APIResponse(responseCode = "422", description = "`malformed-limits`, `unknown-currency`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "changeMandate", summary = "Change a mandate", description = "Makes the next version, which rules from the next decision on; what was withdrawn is given anew. Currency, holder and remedy stay.")
    public Uni<Response> change(UUID id, @NotNull @Valid ChangeRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return grantMandates.change(id, IfMatch.required(ifMatch), request.terms(), whoAsks.person())
                .map(MandateResource::answer);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "The last version", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MandateView.class)))
    @APIResponse(responseCode = "403", description = "`not-to-yourself`")
    @APIResponse(responseCode = "404", description = "`no-such-mandate`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "withdrawMandate", summary = "Withdraw a mandate at once", description = "What commits later is not ruled by it; what was decided under it stays. Your own exception is withdrawn by somebody else, as your role might allow you more.")
    public Uni<Response> withdraw(UUID id, @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return grantMandates.withdraw(id, IfMatch.required(ifMatch), whoAsks.person()).map(MandateResource::answer);
    }

    private static Response answer(Granted granted) {
        return Response.ok(MandateView.of(granted)).build();
    }

    record MandateList(List<MandateView> items) {
    }

    /** @param versions the newest first, the present one among them */
    record MandateHistory(MandateView mandate, List<MandateView> versions) implements Versioned {

        static MandateHistory of(List<Granted> versions) {
            var views = versions.stream().map(MandateView::of).toList();
            return new MandateHistory(views.getFirst(), views);
        }

        @Override
        public int version() {
            return mandate.version();
        }
    }

    /**
     * @param role either this or the person
     * @param limits absent for what has no amount
     * @param times how often, of what has no amount
     * @param from null = from now on
     * @param to null = until it is withdrawn
     */
    @Schema(examples = """
            {"person":"milan","remedy":"refund","limits":{"perDecision":{"minor":10000,"currency":"EUR"},\
            "perDay":{"minor":200000,"currency":"EUR"}},"to":"2027-01-01T00:00:00Z"}""")
    record GrantRequest(@Nullable @Size(min = 1, max = 100) String role, @Nullable @Size(min = 1, max = 100) String person,
            @NotBlank String remedy, @Nullable @Valid LimitsRequest limits, @Nullable @Valid TimesRequest times,
            @Nullable Instant from, @Nullable Instant to) {

        Grant grant() {
            var reach = LimitsRequest.limits(limits);
            var holder = holder();
            try {
                return new Grant(holder, new RemedyType(remedy), reach, TimesRequest.times(times), from, to);
            } catch (IllegalArgumentException malformed) {
                throw new Refused(422, "malformed-limits");
            }
        }

        private Holder holder() {
            if (role == null == (person == null)) {
                throw new Refused(422, "role-or-person");
            }
            return role != null ? Holder.role(role) : Holder.person(requireNonNull(person));
        }
    }

    @Schema(examples = """
            {"limits":{"perDecision":{"minor":4000,"currency":"EUR"}}}""")
    record ChangeRequest(@Nullable @Valid LimitsRequest limits, @Nullable @Valid TimesRequest times, @Nullable Instant from,
            @Nullable Instant to) {

        Terms terms() {
            return new Terms(LimitsRequest.limits(limits), TimesRequest.times(times), from, to);
        }
    }
}
