package io.amends.followups.timer.domain;

/** What becomes due. Each is a promise that the house keeps by itself, so that nobody has to remember it. */
public enum TimerKind {

    /** A person has answered the customer (A7, A9). */
    FIRST_RESPONSE(Audience.NONE),
    /** What was decided has taken effect (B27). */
    EXECUTION(Audience.NONE),
    /** We come back to ask whether it is solved (A19). */
    RETURN_MESSAGE(Audience.CUSTOMER),
    /** We ask again, as the customer said nothing. */
    REMINDER(Audience.CUSTOMER),
    /** We stop asking; silence ends the ticket but never counts as satisfied (A20). */
    LAPSE(Audience.NONE),
    /** Whoever was asked for approval has been silent for a while: the deputy is asked too (B20). */
    APPROVAL_PATIENCE(Audience.NONE),
    /** A request for approval is no longer good (B8). */
    APPROVAL_EXPIRY(Audience.NONE);

    private final Audience audience;

    TimerKind(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }
}
