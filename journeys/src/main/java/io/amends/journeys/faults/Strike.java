package io.amends.journeys.faults;

import java.time.Duration;

import io.amends.journeys.faults.proxy.Toxic;
import io.amends.journeys.launcher.Port;

/** Something that is done to the running system. */
sealed interface Strike {

    /** kill -9 of one process, as {@code ./amends status} names it. */
    record Kill(String victim) implements Strike {
    }

    /** The end of whichever replica of the service is the first to pass the place so often. */
    record Crash(CrashPoints.Place place, int pass) implements Strike {
    }

    /** A bad line to one of the servers, for a while. */
    record Disturbance(Port to, Toxic toxic, Duration length) implements Strike {
    }
}
