package io.amends.tickets.remedy.application;

/** The company system knows nobody with that number at that postcode. */
public class NoSuchCustomer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchCustomer() {
        super("No customer with that number at that postcode");
    }
}
