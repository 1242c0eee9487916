package io.amends.tickets.ticket.application;

import io.amends.tickets.mandate.application.Ruled;

/** She may not decide this alone; the answer names what she can give now (B4, B8). */
public class AboveYourMandate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ruled ruled;

    AboveYourMandate(Ruled ruled) {
        super("above-your-mandate");
        this.ruled = ruled;
    }

    public Ruled ruled() {
        return ruled;
    }
}
