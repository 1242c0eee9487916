package io.amends.followups.attention.application;

import java.util.List;

import io.amends.followups.timer.domain.TicketId;

/**
 * Open tickets that might be forgotten (A3); of each kind so many at most.
 *
 * @param open how many tickets are open
 * @param withoutTimer nothing would remind anybody of them, or at another time than ticket-service said
 * @param withoutSponsor nobody owns them, and nobody was called although it was time to
 */
public record Gaps(long open, List<TicketId> withoutTimer, List<TicketId> withoutSponsor) {

    /** More of a kind are not named. */
    public static final int MOST = 100;

    public boolean isNone() {
        return withoutTimer.isEmpty() && withoutSponsor.isEmpty();
    }
}
