package io.amends.tickets.mandate.application;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;

/**
 * Who could say yes.
 *
 * @param name what that person is called; of a role, or of whoever has never been here, the holder as it stands
 * @param onDuty whether that person is on duty now; absent for a role, as several people have it
 */
public record Approver(Mandate mandate, String name, @Nullable Boolean onDuty) {
}
