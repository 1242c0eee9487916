package io.amends.tickets.ticket.domain;

import java.util.Set;

/** What is said to somebody and not written: no network carries an answer, so she says it herself. */
final class Spoken {

    static final Set<String> WAYS = Set.of("phone", "counter");

    private Spoken() {
    }
}
