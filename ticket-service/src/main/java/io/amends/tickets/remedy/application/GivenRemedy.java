package io.amends.tickets.remedy.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.DecidedRemedy;

/**
 * A remedy with how it is carried out.
 *
 * @param executor who carries it out, by name; empty for words, which nobody has to
 * @param strandedAt since when somebody has to look why it has not taken effect (B27)
 */
public record GivenRemedy(DecidedRemedy remedy, String executor, @Nullable Instant strandedAt) {
}
