package io.amends.tickets.ticket.domain;

import org.jspecify.annotations.Nullable;

/** Whoever is waited for (B7): what lasts long is told by whose turn it was, not by one clock for everybody. */
public enum Cause {
    /** Somebody of us has to find out, devise or decide. */
    US_ANALYSE,
    /** Somebody of us has to say yes or no. */
    US_APPROVAL,
    /** It is being carried out; coming back to the customer is part of it. */
    US_EXECUTE,
    /** The customer was asked something. */
    CUSTOMER;

    /**
     * Absent once the ticket has ended: then nobody waits.
     *
     * @param approval whether somebody's yes or no is awaited, whatever else is under way
     * @param asked whether the customer was asked something since they wrote last
     * @param doubt whether the customer answered, and in doubt
     */
    static @Nullable Cause of(Stage stage, boolean approval, boolean asked, boolean doubt) {
        return switch (stage) {
            case RELEASED, ANSWERED, LAPSED, NOT_A_COMPLAINT, OVERRIDDEN -> null;
            case AWAITING_APPROVAL -> US_APPROVAL;
            case EXECUTING -> approval ? US_APPROVAL : US_EXECUTE;
            case NEW, ANALYSING, DEVISING, DECIDING -> asked ? CUSTOMER : US_ANALYSE;
            case AWAITING_VERDICT -> asked ? CUSTOMER : doubt ? US_ANALYSE : US_EXECUTE;
        };
    }
}
