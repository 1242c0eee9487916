package io.amends.followups.followup.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What decides how we come back to a customer, beside what happened to the ticket.
 *
 * @param network that the ticket came by; absent while nothing is known
 * @param remedyType of the remedy that took effect last
 * @param zone in which the customer lives; absent where nobody told, and it is the house's then
 * @param heard by which networks the customer has written to us, and when last
 */
public record Circumstances(@Nullable String network, @Nullable String remedyType, @Nullable ZoneId zone,
        Map<String, Instant> heard) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, Map.of());

    public Circumstances {
        heard = Map.copyOf(heard);
    }

    @Nullable
    Instant lastHeard() {
        return heard.values().stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
