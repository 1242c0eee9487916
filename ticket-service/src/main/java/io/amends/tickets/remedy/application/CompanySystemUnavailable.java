package io.amends.tickets.remedy.application;

/** The company system gave no usable answer to a look-up; nothing was changed. */
public class CompanySystemUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CompanySystemUnavailable(Throwable cause) {
        super("The company system gave no usable answer", cause);
    }
}
