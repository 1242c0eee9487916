package io.amends.tickets.playbook.domain;

import java.util.List;

import io.amends.tickets.remedy.domain.Remedy;

/**
 * Symptom, check, remedy (B18), in one language.
 *
 * @param because why the remedy is right, as a proposal that the CM may change
 * @param reply what to answer, as a proposal; {@code {name}} stands for the customer's name
 */
public record Playbook(String id, String title, String symptom, Hints hints, List<String> checks, Remedy remedy,
        String because, String reply) {

    /** Room for the handle of the customer in the shortest of the networks. */
    private static final int LONGEST_REPLY = 240;

    /** @throws IllegalArgumentException when something is missing, or the reply is too long for every network */
    public Playbook {
        checks = List.copyOf(checks);
        requireText(id, "id");
        requireText(title, "title");
        requireText(symptom, "symptom");
        requireText(because, "because");
        requireText(reply, "reply");
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("A playbook has checks");
        }
        if (reply.length() > LONGEST_REPLY) {
            throw new IllegalArgumentException("The reply is longer than " + LONGEST_REPLY + " characters");
        }
    }

    private static void requireText(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A playbook has " + field);
        }
    }
}
