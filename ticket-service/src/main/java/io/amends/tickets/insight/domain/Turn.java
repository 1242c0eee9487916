package io.amends.tickets.insight.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.decisionlog.domain.LogKind;

/**
 * What the decision log says happened to a remedy on a ticket.
 *
 * @param person who did it
 * @param roles of that person then; empty where the log does not say
 * @param customer verified number
 * @param minor amount that it was about
 * @param total of a request: the same with what was given at once
 */
public record Turn(LogKind kind, Instant at, UUID ticketId, String person, Set<String> roles, @Nullable String customer,
        long minor, long total) {

    @Override
    public String toString() {
        return "Turn[kind=" + kind + ", ticketId=" + ticketId + "]";
    }
}
