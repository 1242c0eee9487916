package io.amends.journeys.launcher;

import java.time.Duration;

/** Hears about each part that has become ready. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (part, address, took) -> {
    };

    void ready(Part part, String address, Duration took);

    /** Something takes longer than usual, and why. */
    default void patience(String sentence) {
    }
}
