package io.amends.tickets.live.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.live.application.PastNews.Forgotten;
import io.amends.tickets.live.application.WatchTickets;
import io.smallrye.mutiny.Multi;

/** Tells that something happened to a ticket, at once. */
@Path("/v1/tickets/stream")
@Tag(name = "Tickets")
class LiveResource {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final WatchTickets watchTickets;
    private final WhoAsks whoAsks;
    private final Clock clock;
    private final LiveConfig config;

    LiveResource(WatchTickets watchTickets, WhoAsks whoAsks, Clock clock, LiveConfig config) {
        this.watchTickets = watchTickets;
        this.whoAsks = whoAsks;
        this.clock = clock;
        this.config = config;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "watchTickets", summary = "Hear what happens to tickets, at once", description = "Server-sent events. `ticket`: something happened to it, read it again if you show it. `reset`: events are missing, read everything again. Ends with your token. Send Last-Event-ID to get what you missed.")
    @APIResponse(responseCode = "200", description = "A stream of events", content = @Content(mediaType = "text/event-stream", schema = @Schema(type = SchemaType.STRING, examples = """
            id: 0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21
            event: ticket
            data: {"ticketId":"0199aa0c-7b1d-7f44-8a52-6e0d3c5b9f10","type":"ticket.claimed.v1","at":"2026-11-27T22:04:00Z"}
            """)))
    public Multi<OutboundSseEvent> watch(@HeaderParam("Last-Event-ID") @Nullable String lastEvent, @Context Sse sse) {
        var events = new LiveEvents(sse);
        return Multi.createBy().merging().streams(news(lastEvent, events), heartbeat(events))
                .select().first(timeLeft());
    }

    private Multi<OutboundSseEvent> news(@Nullable String lastEvent, LiveEvents events) {
        return Multi.createFrom().deferred(() -> watchTickets.watch(event(lastEvent)))
                .map(events::ticket)
                .onFailure(Forgotten.class).recoverWithMulti(() -> Multi.createBy().concatenating()
                        .streams(Multi.createFrom().item(events.reset()), watchTickets.watch(null).map(events::ticket)));
    }

    private Multi<OutboundSseEvent> heartbeat(LiveEvents events) {
        return Multi.createFrom().ticks().every(config.heartbeat())
                .onOverflow().drop()
                .map(tick -> events.heartbeat());
    }

    private Duration timeLeft() {
        var left = whoAsks.tokenEnds()
                .map(ends -> Duration.between(clock.instant(), Instant.ofEpochSecond(ends)))
                .orElse(config.longest());
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }

    private static @Nullable UUID event(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Forgotten(); // an id that we never gave is not known any more either
        }
    }
}
