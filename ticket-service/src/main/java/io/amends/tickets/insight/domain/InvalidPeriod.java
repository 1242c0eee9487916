package io.amends.tickets.insight.domain;

/** A period begins before it ends and lasts a year at most. */
public class InvalidPeriod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidPeriod() {
        super("invalid-period");
    }
}
