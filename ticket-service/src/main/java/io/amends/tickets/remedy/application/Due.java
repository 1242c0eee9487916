package io.amends.tickets.remedy.application;

import java.util.UUID;

/**
 * A remedy whose next attempt is due.
 *
 * @param executor who carries it out, by name
 * @param epoch of the lease when it was seen; whoever takes it up first makes it another
 * @param sent whether it may have been sent before
 */
public record Due(UUID id, UUID ticketId, String executor, long epoch, boolean sent) {
}
