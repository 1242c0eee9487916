package io.amends.followups.oncall.web;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.ShowDuty;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Shift;
import io.smallrye.common.annotation.NonBlocking;

/** Who watches over the networks right now (B16). */
@Path("/v1/duty")
@Tag(name = "Duty", description = "Who is on duty, at any hour.")
class DutyResource {

    private static final String EXAMPLE = """
            {"onDuty":{"id":"nora","name":"Nora Smit","until":"2026-11-28T06:00:00Z"},\
            "next":{"id":"milan","name":"Milan Bakker","from":"2026-11-28T06:00:00Z"}}""";

    private final ShowDuty showDuty;

    DutyResource(ShowDuty showDuty) {
        this.showDuty = showDuty;
    }

    @GET
    @NonBlocking
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "showDuty", summary = "Who is on duty now, and who is next; nobody is null")
    public DutyView show() {
        return DutyView.of(showDuty.now());
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
}
