package io.amends.events.followup;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was promised to a customer has happened (B6).
 *
 * @param by the token claim {@code person} of whoever said so; absent when the house saw it by itself
 */
public record CommitmentKept(UUID ticketId, UUID commitmentId, @Nullable String by, Instant keptAt) {
}
