package io.amends.channels.delivery.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What came of one attempt to send a reply. */
public sealed interface Outcome {

    /** The network has it, under this id. */
    record Taken(String externalId) implements Outcome {
    }

    /** It has not gone out and never will. */
    record Refused(ReplyFailure reason) implements Outcome {
    }

    /**
     * It has not gone out; later it may.
     *
     * @param notBefore when the network wants to hear from us again, if it says
     */
    record NotNow(@Nullable Instant notBefore) implements Outcome {
    }

    /** Nobody answered: it may have gone out or not. */
    record Lost() implements Outcome {
    }
}
