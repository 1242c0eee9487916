package io.amends.tickets.executor.domain;

/** How a system is spoken to. */
public enum Protocol {

    /** JSON, signed as Standard Webhooks says; see docs/executors.md. */
    HTTP,
    /** Refunds of Stripe. */
    STRIPE,
    /** Nobody is called: a person does it and says so. */
    MANUAL
}
