package io.amends.journeys.standin.x;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A public post, perhaps in reply to another one or quoting it. */
public record Post(String id, Person author, Wording wording, Instant at, @Nullable Post inReplyTo,
        @Nullable Post quoted) implements Item {

    @Override
    public String shownText() {
        return wording.shown();
    }

    /** The first post of a thread names the conversation of all that follow. */
    String conversationId() {
        return inReplyTo == null ? id : inReplyTo.conversationId();
    }

    boolean repliesTo(Person person) {
        return inReplyTo != null && inReplyTo.author().equals(person);
    }

    boolean quotes(Person person) {
        return quoted != null && quoted.author().equals(person);
    }

    boolean mentions(Person person) {
        return Mention.allIn(wording.text()).stream().anyMatch(mention -> mention.names(person));
    }

    @Override
    public String toString() {
        return "Post[" + id + "]";
    }
}
