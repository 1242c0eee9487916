package io.amends.journeys.standin.x;

import java.time.Instant;

/** A private message between two people, one of whom is the brand. */
public record DirectMessage(String id, Person author, Person recipient, String text, Instant at) implements Item {

    @Override
    public String shownText() {
        return text;
    }

    /** X names a conversation of two after both of them, the older account first. */
    String conversationId() {
        boolean authorFirst = Long.parseLong(author.id()) < Long.parseLong(recipient.id());
        return authorFirst ? author.id() + "-" + recipient.id() : recipient.id() + "-" + author.id();
    }

    Person customer() {
        return author.brand() ? recipient : author;
    }

    @Override
    public String toString() {
        return "DirectMessage[" + id + "]";
    }
}
