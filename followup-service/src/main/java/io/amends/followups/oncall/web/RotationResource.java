package io.amends.followups.oncall.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

import io.amends.followups.oncall.application.KeepRotations;
import io.amends.followups.oncall.application.KeepRotations.Terms;
import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Rotation;
import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.smallrye.mutiny.Uni;

/** The same hours on the same days, and every week it is the next one's turn (B16). */
@Path("/v1/duty/rotations")
@Cancellable(false)
@Tag(name = "Duty")
@RolesAllowed({ "manager", "admin" })
class RotationResource {

    private static final String KEY = "Idempotency-Key";

    private final KeepRotations keepRotations;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    RotationResource(KeepRotations keepRotations, Idempotent idempotent, WhoAsks whoAsks) {
        this.keepRotations = keepRotations;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "listRotations", summary = "The weekly rotations, by layer")
    public Uni<RotationList> list() {
        return keepRotations.all().map(all -> new RotationList(all.stream().map(RotationView::of).toList()));
    }

    @POST
    @APIResponse(responseCode = "201", description = "It counts from its first day on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RotationView.class)))
    @APIResponse(responseCode = "422", description = "`no-such-colleague`, `unusable-rota`")
    @Operation(operationId = "addRotation", summary = "Add a rotation", description = "Hours are those of the wall clock in its zone, also on the days when the clock is moved. The turn changes every week on the day of the week of the first day.")
    public Uni<Response> add(@NotNull @Valid RotationRequest request, @HeaderParam(KEY) @Nullable String key) {
        var terms = request.terms();
        return idempotent.honoured(whoAsks.person(), key, request, () -> keepRotations.add(terms)
                .map(added -> new Answer(201, RotationView.of(added), "/v1/duty/rotations/" + added.value().id())));
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "As it counts from now on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RotationView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-rotation`")
    @APIResponse(responseCode = "422", description = "`no-such-colleague`, `unusable-rota`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "changeRotation", summary = "Change a rotation", description = "A last day ends it.")
    public Uni<Response> change(UUID id, @NotNull @Valid RotationRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return keepRotations.change(id, IfMatch.required(ifMatch), request.terms()).map(RotationResource::answer);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "As it was", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RotationView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-rotation`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "removeRotation", summary = "Take a rotation away", description = "As if it had never been; a last day ends one that was in use.")
    public Uni<Response> remove(UUID id, @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return keepRotations.remove(id, IfMatch.required(ifMatch)).map(RotationResource::answer);
    }

    private static Response answer(Kept<Rotation> rotation) {
        return Response.ok(RotationView.of(rotation)).build();
    }

    record RotationList(List<RotationView> items) {
    }

    /**
     * @param layer 1 is on duty, 2 is the deputy, and so on
     * @param endsOn last day; null while nobody has ended it
     * @param until not after {@code from} means on the next day
     * @param people in the order of their weeks
     */
    record RotationView(UUID id, String name, int layer, String zone, LocalDate startsOn, @Nullable LocalDate endsOn,
            List<DayOfWeek> days, String from, String until, List<ColleagueView> people, int version) implements Versioned {

        static RotationView of(Kept<Rotation> kept) {
            var rotation = kept.value();
            return new RotationView(rotation.id(), rotation.name(), rotation.layer(), rotation.zone().getId(),
                    rotation.startsOn(), rotation.endsOn(), rotation.days().stream().sorted().toList(),
                    rotation.from().toString(), rotation.until().toString(),
                    rotation.people().stream().map(ColleagueView::of).toList(), kept.version());
        }
    }

    /**
     * @param zone time zone by its IANA name
     * @param from first minute of the shift, at the clock of the zone
     * @param people ids in the order of their weeks
     */
    @Schema(examples = """
            {"name":"Nights","layer":1,"zone":"Europe/Amsterdam","startsOn":"2026-11-30",\
            "days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"18:00","until":"07:00",\
            "people":["nora","milan"]}""")
    record RotationRequest(@NotBlank @Size(max = 100) String name, @Min(1) @Max(5) int layer, @NotBlank String zone,
            @NotNull LocalDate startsOn, @Nullable LocalDate endsOn,
            @NotNull @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> days,
            @NotNull @Pattern(regexp = TIME) String from, @NotNull @Pattern(regexp = TIME) String until,
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> people) {

        private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

        Terms terms() {
            return new Terms(name, layer, zoneId(), startsOn, endsOn, days, LocalTime.parse(from), LocalTime.parse(until),
                    people);
        }

        private ZoneId zoneId() {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw new Refused(422, "unusable-rota", "there is no time zone " + zone);
            }
        }
    }
}
