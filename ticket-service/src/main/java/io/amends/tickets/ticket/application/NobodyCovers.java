package io.amends.tickets.ticket.application;

import io.amends.tickets.mandate.application.Ruled;

/** Nobody's mandate covers what was asked for; the answer names what can be given now (B8). */
public class NobodyCovers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ruled ruled;

    NobodyCovers(Ruled ruled) {
        super("nobody-covers");
        this.ruled = ruled;
    }

    public Ruled ruled() {
        return ruled;
    }
}
