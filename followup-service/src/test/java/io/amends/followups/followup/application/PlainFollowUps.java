package io.amends.followups.followup.application;

import io.amends.followups.followup.domain.TimerPolicy;
import io.amends.followups.timer.application.KeepToPlan;

/** The use cases of follow-ups without a container, for tests of the rules. */
public final class PlainFollowUps {

    private PlainFollowUps() {
    }

    public static FollowTicket followTicket(TicketClocks clocks, CircumstancesOfTickets circumstances, TimerPolicy policy,
            KeepToPlan keepToPlan) {
        return new FollowTicket(clocks, circumstances, policy, keepToPlan);
    }
}
