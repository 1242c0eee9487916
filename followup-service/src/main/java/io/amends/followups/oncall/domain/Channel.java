package io.amends.followups.oncall.domain;

/** How somebody is paged. */
public enum Channel {
    /** The pager of the house, whatever product that is. */
    WEBHOOK,
    MAIL
}
