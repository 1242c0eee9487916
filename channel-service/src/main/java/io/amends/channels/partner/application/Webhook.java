package io.amends.channels.partner.application;

import java.util.UUID;

/**
 * A webhook on its way to the partner.
 *
 * @param id the same on every attempt
 * @param tries attempts so far
 */
public record Webhook(UUID id, String payload, int tries) {
}
