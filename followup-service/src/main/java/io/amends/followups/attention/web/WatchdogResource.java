package io.amends.followups.attention.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.followups.attention.application.Gaps;
import io.amends.followups.attention.application.ShowGaps;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** Whether an open ticket might be forgotten (A3). Ids only. */
@Path("/v1/watchdog")
@Cancellable(false)
@Tag(name = "Watchdog", description = "Open tickets without a next timer, or without anybody; there should be none.")
class WatchdogResource {

    private static final String EXAMPLE = """
            {"open":128,"withoutTimer":[],"withoutSponsor":["0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10"]}""";

    private final ShowGaps showGaps;

    WatchdogResource(ShowGaps showGaps) {
        this.showGaps = showGaps;
    }

    @GET
    @RolesAllowed({ "manager", "admin", "auditor" })
    @Operation(operationId = "showWatchdog", summary = "What the watchdog sees now; what it finds it mends by itself")
    public Uni<WatchdogView> show() {
        return showGaps.now().map(WatchdogView::of);
    }

    /** At most 100 of a kind. */
    @Schema(examples = EXAMPLE)
    record WatchdogView(long open, List<UUID> withoutTimer, List<UUID> withoutSponsor) {

        static WatchdogView of(Gaps gaps) {
            return new WatchdogView(gaps.open(), ids(gaps.withoutTimer()), ids(gaps.withoutSponsor()));
        }

        private static List<UUID> ids(List<TicketId> tickets) {
            return tickets.stream().map(TicketId::value).toList();
        }
    }
}
