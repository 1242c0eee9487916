package io.amends.journeys.launcher;

import java.time.Duration;

/** Hears about each part that has become ready. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (part, address, took) -> {
    };

    void ready(Part part, String address, Duration took);
}
