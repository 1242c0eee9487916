package io.amends.followups.oncall.domain;

/**
 * Somebody who can be paged at this moment.
 *
 * @param overQuietHours off duty, and it is their quiet time: only when there is nobody else, and then it is said
 */
public record Candidate(Colleague colleague, boolean overQuietHours) {
}
