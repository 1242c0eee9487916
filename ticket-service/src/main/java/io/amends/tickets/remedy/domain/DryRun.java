package io.amends.tickets.remedy.domain;

import org.jspecify.annotations.Nullable;

/** What a company system says of a remedy before it is given (B24); there was no effect. */
public sealed interface DryRun {

    /** @param effect in the system's own words, if it has any */
    record Fine(@Nullable String effect) implements DryRun {
    }

    /** It would reject it. */
    record Refused(String reason) implements DryRun {
    }

    /** The executor of this remedy has no dry run. */
    record NotOffered() implements DryRun {
    }

    /** No usable answer; the remedy may be given all the same. */
    record NotKnown(String reason) implements DryRun {
    }
}
