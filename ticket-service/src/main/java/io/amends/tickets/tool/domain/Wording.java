package io.amends.tickets.tool.domain;

/**
 * How a tool is spoken of in one language.
 *
 * @param name as it stands on a button, e.g. {@code Refund}
 * @param phrase within a sentence, e.g. {@code a refund}
 * @param preview its exact effect (B24), with {@code {amount}}, {@code {customer}} and its parameters by their names
 */
public record Wording(String name, String phrase, String preview) {
}
