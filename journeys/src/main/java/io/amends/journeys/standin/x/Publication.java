package io.amends.journeys.standin.x;

/** What becomes of a draft. */
sealed interface Publication {

    record Published(Post post) implements Publication {
    }

    record Refused(Refusal reason) implements Publication {
    }

    enum Refusal {
        EMPTY,
        TOO_LONG,
        NO_SUCH_POST,
        DUPLICATE
    }
}
