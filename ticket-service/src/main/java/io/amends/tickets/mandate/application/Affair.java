package io.amends.tickets.mandate.application;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whom a remedy is for.
 *
 * @param customerNumber of the verified customer; absent before the look-up, or when it is not the asker's to know
 */
public record Affair(UUID ticketId, @Nullable String customerNumber, UUID contactId, String network) {

    @Override
    public String toString() {
        return "Affair[ticketId=" + ticketId + "]";
    }
}
