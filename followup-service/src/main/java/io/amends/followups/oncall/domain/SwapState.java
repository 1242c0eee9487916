package io.amends.followups.oncall.domain;

/** How far a {@link Swap} is. */
public enum SwapState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
