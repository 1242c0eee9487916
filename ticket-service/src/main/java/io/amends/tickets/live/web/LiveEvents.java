package io.amends.tickets.live.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.amends.tickets.live.application.TicketNews;

/** What goes over the stream. */
record LiveEvents(Sse sse) {

    OutboundSseEvent ticket(TicketNews news) {
        return sse.newEventBuilder()
                .id(news.id().toString())
                .name("ticket")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(new TicketNewsView(news.ticketId(), news.type(), news.at()))
                .build();
    }

    /** Says that events are missing, so that the client reads everything anew. */
    OutboundSseEvent reset() {
        return sse.newEventBuilder().name("reset").data("{}").build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("still here").build();
    }

    record TicketNewsView(UUID ticketId, String type, Instant at) {
    }
}
