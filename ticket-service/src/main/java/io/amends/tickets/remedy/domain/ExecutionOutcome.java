package io.amends.tickets.remedy.domain;

import java.time.Instant;

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
    }

    /** There may have been an effect; only asking under the same remedy id tells. */
    record Unknown(String reason) implements ExecutionOutcome {
    }
}
