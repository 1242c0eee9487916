package io.amends.followups.oncall.domain;

/** A rota that says nothing sensible; the message says what is wrong with it. */
public class UnusableRota extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableRota(String message) {
        super(message);
    }
}
