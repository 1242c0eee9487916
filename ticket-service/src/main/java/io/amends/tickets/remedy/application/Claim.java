package io.amends.tickets.remedy.application;

import java.util.UUID;

/**
 * A remedy taken up for one attempt. Whoever holds an older epoch than the row changes nothing any more.
 *
 * @param key under which the company system is told; the same on every attempt
 * @param tries attempts, this one included
 * @param first whether it cannot have been sent before
 */
public record Claim(UUID key, long epoch, int tries, boolean first) {
}
