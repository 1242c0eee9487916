package io.amends.followups.oncall.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
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

import io.amends.followups.oncall.application.ShowDigest;
import io.amends.followups.oncall.application.ShowDuty;
import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Shift;
import io.amends.foundation.web.Moments;
import io.smallrye.mutiny.Uni;

/** Who watches over the networks right now (B16). */
@Path("/v1/duty")
@Cancellable(false)
@Tag(name = "Duty", description = "Who is on duty, at any hour.")
class DutyResource {

    private static final String EXAMPLE = """
            {"onDuty":{"id":"nora","name":"Nora Smit","until":"2026-11-28T06:00:00Z"},\
            "next":{"id":"milan","name":"Milan Bakker","from":"2026-11-28T06:00:00Z"}}""";

    private final ShowDuty showDuty;
    private final ShowDigest showDigest;

    DutyResource(ShowDuty showDuty, ShowDigest showDigest) {
        this.showDuty = showDuty;
        this.showDigest = showDigest;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "showDuty", summary = "Who is on duty now, and who is next; nobody is null")
    public Uni<DutyView> show() {
        return showDuty.now().map(DutyView::of);
    }

    @GET
    @Path("/schedule")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @APIResponse(responseCode = "200", description = "Shifts by layer, and gaps")
    @APIResponse(responseCode = "400", description = "`invalid-time`")
    @Operation(operationId = "showDutySchedule", summary = "Who is on duty in the days to come, layer by layer", description = "Rotations with their exceptions and swaps, nobody twice at one time; and when nobody is on duty at all.")
    public Uni<ScheduleView> schedule(
            @Parameter(description = "Since when; absent = now", example = "2026-11-23T00:00:00Z") @RestQuery @Schema(type = SchemaType.STRING, format = "date-time") @Nullable String from,
            @Parameter(description = "How many days") @RestQuery @DefaultValue("7") @Min(1) @Max(35) int days) {
        var begin = from == null ? showDuty.today() : Moments.of(from);
        return showDuty.schedule(new Period(begin, begin.plus(Duration.ofDays(days)))).map(ScheduleView::of);
    }

    @GET
    @Path("/digest")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "showDutyDigest", summary = "What waits in this shift", description = "Ids and times; the words are in ticket-service, for those who may read them. What is late already comes first.")
    public Uni<DigestView> digest() {
        return showDigest.now().map(DigestView::of);
    }

    @GET
    @Path("/gaps")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "listDutyGaps", summary = "When nobody is on duty within the next seven days")
    public Uni<GapList> gaps() {
        return showDuty.gapsAhead().map(gaps -> new GapList(gaps.stream().map(PeriodView::of).toList()));
    }

    /** The duty as people see it. */
    @Schema(examples = EXAMPLE)
    record DutyView(@Nullable OnDuty onDuty, @Nullable Next next) {

        static DutyView of(Duty duty) {
            return new DutyView(duty.now().map(OnDuty::of).orElse(null), duty.next().map(Next::of).orElse(null));
        }
    }

    /** Who is on duty, and until when. */
    record OnDuty(String id, String name, Instant until) {

        static OnDuty of(Shift shift) {
            return new OnDuty(shift.colleague().id(), shift.colleague().name(), shift.until());
        }
    }

    /** Who is next, and from when. */
    record Next(String id, String name, Instant from) {

        static Next of(Shift shift) {
            return new Next(shift.colleague().id(), shift.colleague().name(), shift.from());
        }
    }

    /**
     * What waits.
     *
     * @param until end of the shift, a day from now at the latest
     * @param openPages pages that nobody has answered yet
     */
    record DigestView(Instant until, int openPages, List<DueView> due) {

        static DigestView of(Digest digest) {
            return new DigestView(digest.until(), digest.openPages(), digest.due().stream()
                    .map(due -> new DueView(due.ticket().value(), due.kind(), due.at()))
                    .toList());
        }
    }

    /** @param kind of timer, as under {@code /v1/follow-ups} */
    record DueView(UUID ticketId, String kind, Instant dueAt) {
    }

    /** From the first moment until before the last. */
    record PeriodView(Instant from, Instant until) {

        static PeriodView of(Period period) {
            return new PeriodView(period.from(), period.until());
        }
    }

    /** When nobody is on duty. */
    record GapList(List<PeriodView> items) {
    }

    /** @param gaps when nobody is on duty */
    record ScheduleView(Instant from, Instant until, List<LayerView> layers, List<PeriodView> gaps) {

        static ScheduleView of(ShowDuty.Schedule schedule) {
            return new ScheduleView(schedule.period().from(), schedule.period().until(),
                    schedule.layers().stream().map(LayerView::of).toList(),
                    schedule.gaps().stream().map(PeriodView::of).toList());
        }
    }

    /** @param layer 1 is on duty, 2 is the deputy, and so on */
    record LayerView(int layer, List<ShiftView> shifts) {

        static LayerView of(ShowDuty.Layer layer) {
            return new LayerView(layer.layer(), layer.shifts().stream().map(ShiftView::of).toList());
        }
    }

    /** Somebody has it. */
    record ShiftView(ColleagueView person, Instant from, Instant until) {

        static ShiftView of(Shift shift) {
            return new ShiftView(ColleagueView.of(shift.colleague()), shift.from(), shift.until());
        }
    }
}
