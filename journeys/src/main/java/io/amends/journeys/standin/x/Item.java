package io.amends.journeys.standin.x;

import java.time.Instant;

/** Something that somebody wrote on the network. */
public sealed interface Item permits Post, DirectMessage {

    String id();

    Person author();

    Instant at();

    /** The text as people see it. */
    String shownText();
}
