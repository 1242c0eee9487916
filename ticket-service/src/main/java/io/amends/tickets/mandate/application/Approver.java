package io.amends.tickets.mandate.application;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;

/**
 * Who could say yes.
 *
 * @param onDuty whether that person is on duty now; absent for a role, as several people have it
 */
public record Approver(Mandate mandate, @Nullable Boolean onDuty) {
}
