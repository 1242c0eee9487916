package io.amends.channels.intake.application;

import java.time.Instant;

/** A webhook as it came, waiting to be read. */
public record RawWebhook(long id, String network, byte[] body, Instant receivedAt) {

    @Override
    public String toString() {
        return "RawWebhook[id=" + id + "]";
    }
}
