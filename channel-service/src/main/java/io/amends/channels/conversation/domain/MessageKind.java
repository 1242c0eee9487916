package io.amends.channels.conversation.domain;

/** How a message came to us. */
public enum MessageKind {
    MENTION,
    REPLY,
    QUOTE,
    DM
}
