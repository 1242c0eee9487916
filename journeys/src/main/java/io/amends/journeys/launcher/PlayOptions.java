package io.amends.journeys.launcher;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asked the demo to show.
 *
 * @param once end after the play instead of staying open to visitors
 * @param oldWorld the same night without a mandate
 * @param story the only story to play; absent for one after the other
 * @param replay posts to send instead of the story
 * @param rate posts per second, 0 for as fast as they are taken
 * @param limit posts at most, 0 for all
 * @param arrival in which order they arrive, and which of them twice
 */
public record PlayOptions(boolean once, boolean oldWorld, @Nullable Night story, @Nullable Path replay, int rate, int limit,
        Arrival arrival) {

    public boolean plays(Night night) {
        return story == null || story == night;
    }
}
