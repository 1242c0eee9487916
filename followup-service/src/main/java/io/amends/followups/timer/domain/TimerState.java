package io.amends.followups.timer.domain;

/** A timer leaves PENDING once, and never comes back to it. */
public enum TimerState {
    PENDING,
    FIRED,
    CANCELLED
}
