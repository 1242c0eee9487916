package io.amends.followups.oncall.domain;

/**
 * Somebody who takes duties.
 *
 * @param id the token claim {@code person}
 */
public record Colleague(String id, String name) {
}
