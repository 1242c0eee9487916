package io.amends.journeys.faults;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.amends.journeys.launcher.Part;

/**
 * A run.
 *
 * @param data where all of it is kept; empty before
 * @param messages how many are sent, repeats not counted
 * @param kills how often something is killed
 * @param seed the same seed, the same plan
 * @param replicas processes of a service, if not one
 * @param mistake what is made wrong on purpose
 */
record WalkSettings(Path data, int messages, int kills, long seed, Map<Part, Integer> replicas,
        Optional<MistakeOnPurpose> mistake) {

    private static final int ONE_IN = 8;
    private static final int MOST = 240;

    /** How many people are not only heard but helped: each has one message among all of them. */
    int helped() {
        return Math.min(MOST, messages / ONE_IN);
    }
}
