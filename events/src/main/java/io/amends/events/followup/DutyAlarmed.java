package io.amends.events.followup;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with the duty, and the managers are told (B16).
 *
 * @param alarm GAP_AHEAD, NOBODY_ON_DUTY or NOBODY_ANSWERS
 * @param from since when, or from when on, it is so
 * @param until when it ends; absent when nobody knows
 */
public record DutyAlarmed(String alarm, Instant from, @Nullable Instant until, Instant at) {
}
