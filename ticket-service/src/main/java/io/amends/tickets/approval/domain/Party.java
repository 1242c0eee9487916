package io.amends.tickets.approval.domain;

/**
 * A person who asks or answers; the person and not one of their accounts.
 *
 * @param id the token claim {@code person}
 * @param name the name that colleagues see
 */
public record Party(String id, String name) {
}
