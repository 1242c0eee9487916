package io.amends.tickets.insight.domain;

/** A proposed mandate is for a remedy that has an amount, with limits above zero in one currency. */
public class InvalidProposal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidProposal() {
        super("invalid-proposal");
    }
}
