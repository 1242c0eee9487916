package io.amends.followups.oncall.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with the duty, and the managers are told, once (B16).
 *
 * @param from since when, or from when on, it is so
 * @param until absent when nobody knows
 */
public record Alarm(Kind kind, Instant from, @Nullable Instant until) {

    /** What is wrong. */
    public enum Kind {
        /** Some days from now nobody is on duty. */
        GAP_AHEAD,
        /** Somebody had to be paged, and nobody was on duty. */
        NOBODY_ON_DUTY,
        /** Everybody was paged, and nobody answered. */
        NOBODY_ANSWERS
    }
}
