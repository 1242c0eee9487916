package io.amends.followups.timer.domain;

/** To whom we come back when a timer fires (A19). */
public enum Audience {
    CUSTOMER,
    NONE
}
