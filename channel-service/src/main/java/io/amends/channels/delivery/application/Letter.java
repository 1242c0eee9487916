package io.amends.channels.delivery.application;

import org.jspecify.annotations.Nullable;

import io.amends.channels.conversation.domain.Visibility;

/**
 * A reply as a network needs it.
 *
 * @param recipient the network's id of the person
 * @param inReplyTo the network's id of the message that it answers
 */
public record Letter(Visibility visibility, String recipient, @Nullable String inReplyTo, String text) {

    /** Without the text, which belongs in no log. */
    @Override
    public String toString() {
        return "Letter[visibility=" + visibility + "]";
    }
}
