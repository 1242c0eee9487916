package io.amends.tickets.executor.domain;

import java.util.Optional;

/** What a system answered, as far as it can be read. */
public interface Answer {

    int status();

    /** The text or number at a JSON pointer; empty where there is none. */
    Optional<String> at(String pointer);
}
