package io.amends.followups.timer.domain;

/** What has fired never fires again; what was cancelled is pending again when it is planned again. */
public enum TimerState {
    PENDING,
    FIRED,
    CANCELLED
}
