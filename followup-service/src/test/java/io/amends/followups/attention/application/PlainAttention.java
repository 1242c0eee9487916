package io.amends.followups.attention.application;

import io.amends.followups.attention.domain.AttentionPolicy;
import io.amends.followups.timer.application.Consequence;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.application.Timers;
import io.amends.foundation.identity.Ids;

/** The use cases of attention without a container, for tests of the rules. */
public final class PlainAttention {

    private PlainAttention() {
    }

    public static KeepAttention keepAttention(Standings standings, AttentionPolicy policy, KeepToPlan keepToPlan) {
        return new KeepAttention(standings, policy, keepToPlan);
    }

    public static Consequence callAgain(Timers timers, AttentionPolicy policy) {
        return new CallAgain(timers, policy, new Ids());
    }
}
