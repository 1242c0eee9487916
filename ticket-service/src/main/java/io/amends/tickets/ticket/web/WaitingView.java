package io.amends.tickets.ticket.web;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Cause;
import io.amends.tickets.ticket.domain.Waiting;

/**
 * How long the ticket was open, until it ended or until now, by whoever was waited for, in milliseconds: the parts add up to
 * the
 * whole.
 *
 * @param cause whoever is waited for now; null once it has ended
 * @param analyseMs for somebody of us to find out and decide
 * @param approvalMs for somebody of us to say yes or no
 * @param executeMs until it took effect, and we came back to the customer
 * @param customerMs for the customer to answer what they were asked
 */
@Schema(name = "Waiting")
record WaitingView(@Nullable Cause cause, long wholeMs, long analyseMs, long approvalMs, long executeMs, long customerMs) {

    static @Nullable WaitingView of(@Nullable Waiting kept, Instant now) {
        if (kept == null) {
            return null;
        }
        var waiting = kept.until(now);
        return new WaitingView(waiting.cause(), waiting.whole().toMillis(), waiting.analyse().toMillis(),
                waiting.approval().toMillis(), waiting.execute().toMillis(), waiting.customer().toMillis());
    }
}
