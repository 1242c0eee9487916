package io.amends.followups.oncall.domain;

import java.util.Optional;

/** Whose shift it is, and whose it will be; nobody's is shown as such, never filled in (B16). */
public record Duty(Optional<Shift> now, Optional<Shift> next) {
}
