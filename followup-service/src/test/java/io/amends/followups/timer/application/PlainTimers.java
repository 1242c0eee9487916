package io.amends.followups.timer.application;

import java.util.List;

import io.amends.foundation.identity.Ids;

/** The use cases of timers without a container, for tests of the rules. */
public final class PlainTimers {

    private PlainTimers() {
    }

    public static KeepToPlan keepToPlan(Timers timers) {
        return new KeepToPlan(timers, new Ids());
    }

    public static FireDueTimers fireDueTimers(Timers timers, DueNotices notices, List<Consequence> consequences) {
        return new FireDueTimers(timers, notices, consequences);
    }
}
