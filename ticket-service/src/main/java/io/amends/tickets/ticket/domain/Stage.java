package io.amends.tickets.ticket.domain;

import java.util.Set;

/** Where a ticket stands (B17): analyse, devise, decide, execute, hear the verdict. Each stage offers only its legal exits. */
public enum Stage {
    NEW,
    ANALYSING,
    DEVISING,
    DECIDING,
    AWAITING_APPROVAL,
    EXECUTING,
    AWAITING_VERDICT,
    /** The customer is satisfied, and said so. */
    RELEASED,
    /** A question that was answered with words. */
    ANSWERED,
    /** The customer never said whether it is solved; not the same as satisfied. */
    LAPSED,
    /** Spam, praise or meant for another brand. */
    NOT_A_COMPLAINT,
    /** Closed by exception. */
    OVERRIDDEN;

    public Set<Stage> exits() {
        return switch (this) {
            case NEW -> Set.of(ANALYSING, NOT_A_COMPLAINT, OVERRIDDEN);
            case ANALYSING -> Set.of(DEVISING, NOT_A_COMPLAINT, OVERRIDDEN);
            case DEVISING -> Set.of(DECIDING, NOT_A_COMPLAINT, OVERRIDDEN);
            case DECIDING -> Set.of(AWAITING_APPROVAL, EXECUTING, NOT_A_COMPLAINT, OVERRIDDEN);
            case AWAITING_APPROVAL -> Set.of(DECIDING, EXECUTING, OVERRIDDEN);
            case EXECUTING -> Set.of(AWAITING_VERDICT, AWAITING_APPROVAL, DEVISING, ANSWERED, OVERRIDDEN);
            case AWAITING_VERDICT -> Set.of(RELEASED, ANALYSING, LAPSED, OVERRIDDEN);
            case RELEASED, ANSWERED, LAPSED, NOT_A_COMPLAINT, OVERRIDDEN -> Set.of(ANALYSING);
        };
    }

    public boolean hasEnded() {
        return ordinal() >= RELEASED.ordinal();
    }

    /** Before anything was decided on this attempt, and nobody else's answer is awaited. */
    public boolean isBeforeDecision() {
        return ordinal() <= DECIDING.ordinal();
    }
}
