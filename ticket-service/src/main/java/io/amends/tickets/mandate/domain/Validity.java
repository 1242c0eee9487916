package io.amends.tickets.mandate.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When a mandate is in force.
 *
 * @param to before; absent = until it is withdrawn
 * @param withdrawnAt since when it is no more, whatever the rest says
 */
public record Validity(Instant from, @Nullable Instant to, @Nullable Instant withdrawnAt) {

    public static Validity since(Instant from) {
        return new Validity(from, null, null);
    }

    public Standing at(Instant now) {
        if (withdrawnAt != null) {
            return Standing.WITHDRAWN;
        }
        if (now.isBefore(from)) {
            return Standing.NOT_YET_VALID;
        }
        return to == null || now.isBefore(to) ? Standing.IN_FORCE : Standing.EXPIRED;
    }

    public enum Standing {
        IN_FORCE,
        NOT_YET_VALID,
        EXPIRED,
        WITHDRAWN
    }
}
