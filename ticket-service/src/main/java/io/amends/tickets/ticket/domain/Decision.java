package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.remedy.domain.Remedy;

/**
 * What she decided, in her own words.
 *
 * @param remedyId known before anything is saved; the key of every attempt to execute it
 * @param because her reason in one sentence (B3)
 * @param reply what she tells the customer with it
 */
public record Decision(UUID id, UUID remedyId, Remedy remedy, String because, Colleague by, @Nullable Text reply) {

    TicketEvent event(Mandate mandate, int attempt, Instant now) {
        return new TicketEvent.Decided(id, remedyId, remedy, attempt, by.id(), mandate.id(), mandate.version(), now);
    }

    @Override
    public String toString() {
        return "Decision[id=" + id + ", remedyId=" + remedyId + "]";
    }
}
