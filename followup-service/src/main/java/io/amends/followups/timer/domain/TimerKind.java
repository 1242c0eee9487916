package io.amends.followups.timer.domain;

/** What becomes due. Each is a promise that the house keeps by itself, so that nobody has to remember it. */
public enum TimerKind {

    /** A person has answered the customer (A7, A9). */
    FIRST_RESPONSE(Audience.NONE),
    /** What was decided has taken effect (B27). */
    EXECUTION(Audience.NONE),
    /** A ticket has stood in its stage for as long as it may: somebody is called, and again until it moves on (A3, A15). */
    DWELL(Audience.NONE),
    /** We come back to ask whether it is solved (A19). */
    RETURN_MESSAGE(Audience.CUSTOMER),
    /** We ask again, as the customer said nothing. */
    REMINDER(Audience.CUSTOMER),
    /** We stop asking; silence ends the ticket but never counts as satisfied (A20). */
    LAPSE(Audience.NONE),
    /** Whoever was asked for approval has been silent for a while: the deputy is asked too (B20). */
    APPROVAL_PATIENCE(Audience.NONE),
    /** A request for approval is no longer good (B8). */
    APPROVAL_EXPIRY(Audience.NONE),
    /** What was promised is due soon (B6). */
    COMMITMENT_AT_RISK(Audience.NONE),
    /** What was promised is due now (A5, B6). */
    COMMITMENT_DUE(Audience.NONE);

    private final Audience audience;

    TimerKind(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether the next of its kind is set when one fires. */
    public boolean repeats() {
        return this == DWELL;
    }

    /** Whose plan it stands in; no plan touches what another has set. */
    public Matter matter() {
        return switch (this) {
            case FIRST_RESPONSE, EXECUTION, RETURN_MESSAGE, REMINDER, LAPSE -> Matter.TICKET;
            case DWELL -> Matter.ATTENTION;
            case APPROVAL_PATIENCE, APPROVAL_EXPIRY -> Matter.APPROVAL;
            case COMMITMENT_AT_RISK, COMMITMENT_DUE -> Matter.COMMITMENT;
        };
    }
}
