package io.amends.followups.model;

/** What somebody could get wrong; each must be found. */
enum Mistake {
    NONE,
    /** A ticket that is reopened is not looked after. */
    FORGETS_WHAT_IS_REOPENED,
    /** Somebody is called once, and then nobody any more. */
    CALLS_ONCE,
    /** The plan for the customer takes the calls for colleagues away. */
    CANCELS_WHAT_IS_NOT_ITS_OWN,
    /** What has fired is not marked. */
    FIRES_TWICE,
    /** Due is what is due in an hour. */
    FIRES_EARLY,
    /** An end leaves its timers behind. */
    LEAVES_TIMERS_BEHIND,
    /** "Yes, but" is taken for a yes. */
    RELEASES_ON_YES_BUT,
    /** A yes counts before anybody has asked. */
    RELEASES_BEFORE_IT_ASKED
}
