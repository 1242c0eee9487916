package io.amends.tickets.executor.gateway;

/** Nothing went out, for a reason of ours: it goes out later. */
class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    NotSent(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
