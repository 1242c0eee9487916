package io.amends.tickets.mandate.application;

import java.time.Instant;

import io.amends.tickets.mandate.domain.Mandate;

/**
 * A version of a mandate with who gave it.
 *
 * @param at since when it stands so
 */
public record Granted(Mandate mandate, String by, String byName, Instant at) {
}
