package io.amends.tickets.remedy.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What became of a remedy that the company system was asked to carry out (B31). */
public sealed interface ExecutionOutcome {

    /** @param reference what the company system calls it */
    record Executed(String reference, Instant at) implements ExecutionOutcome {
    }

    /** The company system will not do it; there was no effect. */
    record Rejected(String reason) implements ExecutionOutcome {
    }

    /** It is known that there was no effect and that there will be none. */
    record Failed(String reason) implements ExecutionOutcome {

        /** The answer to a question about a remedy that the other side never heard of: it may be sent again. */
        public static final String NEVER_ARRIVED = "NEVER_ARRIVED";

        public boolean neverArrived() {
            return NEVER_ARRIVED.equals(reason);
        }
    }

    /**
     * The other side took it on and will carry it out later: it is asked, or says so itself.
     *
     * @param reference what it calls the remedy, if it said so
     */
    record Pending(@Nullable String reference) implements ExecutionOutcome {
    }

    /**
     * This attempt had no effect, as it was not sent or was told to come again: the remedy stays as it is and goes out later.
     */
    record Postponed(String reason) implements ExecutionOutcome {
    }

    /** There may have been an effect; only asking under the same remedy id tells. */
    record Unknown(String reason) implements ExecutionOutcome {
    }
}
