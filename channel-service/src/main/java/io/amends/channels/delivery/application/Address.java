package io.amends.channels.delivery.application;

import org.jspecify.annotations.Nullable;

/**
 * Where a reply goes.
 *
 * @param inReplyTo the network's id of the message that it answers, when there is one
 * @param messageDeleted whether its author took that message back
 */
public record Address(String network, String recipient, @Nullable String inReplyTo, boolean messageDeleted) {
}
