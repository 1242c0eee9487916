package io.amends.followups.oncall.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * For once it is otherwise than the rotation says (B16).
 *
 * @param layer that somebody takes; who is away is away from all of them
 */
public record DutyException(UUID id, Kind kind, Colleague colleague, int layer, Period period) {

    /** What is different. */
    public enum Kind {
        /** Has the duty, whoever's turn it is. */
        TAKES,
        /** Has no duty and is not paged; somebody else must take it, or it is a gap. */
        AWAY
    }

    boolean isAway(Colleague who, Instant moment) {
        return kind == Kind.AWAY && colleague.id().equals(who.id()) && period.covers(moment);
    }
}
