package io.amends.followups.timer.domain;

import java.util.Objects;
import java.util.UUID;

/** A ticket, as ticket-service named it. */
public record TicketId(UUID value) {

    public TicketId {
        Objects.requireNonNull(value, "ticketId");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
