package io.amends.events.followup;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who watches over the networks from now on (B16). Told at every change and whenever the clock of the house starts.
 *
 * @param person the token claim {@code person}; absent when nobody is on duty
 * @param until when that shift ends; absent when nobody is on duty
 * @param at since when it is known
 */
public record DutyChanged(@Nullable String person, @Nullable Instant until, Instant at) {
}
