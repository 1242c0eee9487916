package io.amends.tickets.remedy.domain;

/** The code is no currency of ISO 4217 that money is counted in. */
public class UnknownCurrency extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownCurrency() {
        super("Not a currency of ISO 4217");
    }
}
