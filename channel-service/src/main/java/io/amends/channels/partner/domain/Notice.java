package io.amends.channels.partner.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that a partner is told: stages, remedies, amounts, times and ids, never what anybody wrote or is called (A14).
 *
 * @param type what happened, e.g. {@code ticket.released}
 * @param data the facts as JSON
 */
public record Notice(String type, UUID ticketId, Instant at, String data) {
}
