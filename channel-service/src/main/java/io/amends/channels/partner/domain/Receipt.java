package io.amends.channels.partner.domain;

import java.time.Duration;

/** What came of one attempt to tell the partner. */
public sealed interface Receipt {

    /** The partner has it. */
    record Taken() implements Receipt {
    }

    /**
     * The partner does not have it, or did not say so.
     *
     * @param retryAfter what it wants us to wait at least; zero when it does not say
     */
    record NotTaken(Duration retryAfter) implements Receipt {
    }

    /** The partner wants no webhooks any more (410). */
    record Gone() implements Receipt {
    }
}
