package io.amends.followups.timer.domain;

import java.util.UUID;

/** One timer. */
public record TimerId(UUID value) {
}
