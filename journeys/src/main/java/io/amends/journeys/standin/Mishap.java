package io.amends.journeys.standin;

/** What can go wrong with a call to somebody else's system. */
enum Mishap {
    NONE,
    /** A server error, known to have had no effect. */
    FAIL,
    RATE_LIMIT,
    /** A "no" for good. */
    REJECT,
    /** No effect and no answer, until the caller loses patience. */
    HANG,
    /** The worst of all: the effect happens and nobody says so. */
    LOSE_ANSWER
}
