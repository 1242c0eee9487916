package io.amends.channels.conversation.domain;

/**
 * What the network calls a thread.
 *
 * @param externalId the network's id of a public conversation; of a private one, the person it is held with
 */
public record ThreadKey(String network, Visibility visibility, String externalId) {
}
