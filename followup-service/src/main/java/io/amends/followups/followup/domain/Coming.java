package io.amends.followups.followup.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Whether and when a customer can be written to. */
public sealed interface Coming {

    /** @param because why then */
    record At(Instant at, Because because) implements Coming {
    }

    /**
     * Not by the network that they wrote by.
     *
     * @param instead what a person may do
     * @param network that it can be done by, when it is another identity
     */
    record Hindered(Instead instead, @Nullable String network) implements Coming {
    }

    /** Why a timer is due when it is. */
    enum Because {
        AS_PLANNED,
        /** It would have been at night, and waits for the morning. */
        NIGHT,
        /** It would have been too late for the network, and is asked before. */
        WINDOW_SHUTS
    }

    /** What is left when the network's window is shut. */
    enum Instead {
        TEMPLATE,
        OTHER_IDENTITY,
        NOTHING
    }
}
