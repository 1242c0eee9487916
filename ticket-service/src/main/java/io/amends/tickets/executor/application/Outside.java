package io.amends.tickets.executor.application;

import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests.Request;
import io.smallrye.mutiny.Uni;

/** What is known here of the world that executors live in. */
public interface Outside {

    /** Whether calls to that address are let through now. */
    Uni<Reach> reach(String url);

    /** Whether there is a secret of that name that is good for the protocol. */
    Holding holding(String secret, Protocol protocol);

    /** Whether a request can be made of it. */
    boolean isTemplate(Request request);

    enum Reach {
        ALLOWED,
        NOT_ALLOWED,
        NO_SUCH_NAME
    }

    enum Holding {
        GOOD,
        MALFORMED,
        MISSING
    }
}
