package io.amends.channels.intake.application;

import java.util.List;

import io.amends.channels.intake.domain.Happening;

/** Reads the webhooks of one network. */
public interface WebhookReader {

    String network();

    /**
     * What the webhook tells; empty when it is known and does not concern us, such as the echo of our own post.
     *
     * @throws UnreadableWebhook when it cannot be read, now or later
     */
    List<Happening> read(byte[] body);
}
