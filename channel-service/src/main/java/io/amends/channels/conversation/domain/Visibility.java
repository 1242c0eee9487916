package io.amends.channels.conversation.domain;

/** Public and private are two worlds (A4): every thread and every reply is one or the other, never by default. */
public enum Visibility {
    PUBLIC,
    PRIVATE
}
