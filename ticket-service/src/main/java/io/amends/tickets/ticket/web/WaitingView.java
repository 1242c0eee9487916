package io.amends.tickets.ticket.web;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Cause;
import io.amends.tickets.ticket.domain.Waiting;

/**
 * How long the ticket was open, by whoever was waited for, in milliseconds: the parts add up to the whole. What goes on is
 * told by its beginning, so that a ticket reads the same as long as nothing happens to it.
 *
 * @param cause whoever is waited for now; null once it has ended
 * @param since when: until then the rest is counted
 * @param analyseMs for somebody of us to find out and decide
 * @param approvalMs for somebody of us to say yes or no
 * @param executeMs until it took effect, and we came back to the customer
 * @param customerMs for the customer to answer what they were asked
 */
@Schema(name = "Waiting")
record WaitingView(@Nullable Cause cause, Instant since, long wholeMs, long analyseMs, long approvalMs, long executeMs,
        long customerMs) {

    static @Nullable WaitingView of(@Nullable Waiting waiting) {
        if (waiting == null) {
            return null;
        }
        return new WaitingView(waiting.cause(), waiting.since(), waiting.whole().toMillis(), waiting.analyse().toMillis(),
                waiting.approval().toMillis(), waiting.execute().toMillis(), waiting.customer().toMillis());
    }
}
