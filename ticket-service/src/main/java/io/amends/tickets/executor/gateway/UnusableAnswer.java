package io.amends.tickets.executor.gateway;

/** An answer that says nothing, with no more of it than its status: the rest may tell of customers. */
class UnusableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableAnswer(int status) {
        super("status=" + status);
    }
}
