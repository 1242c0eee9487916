package io.amends.channels.intake.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A webhook as it came, waiting to be read.
 *
 * @param traceparent the trace in which it came
 */
public record RawWebhook(long id, String network, byte[] body, Instant receivedAt,
        @Nullable String traceparent) {

    @Override
    public String toString() {
        return "RawWebhook[id=" + id + "]";
    }
}
