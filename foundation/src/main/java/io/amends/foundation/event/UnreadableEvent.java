package io.amends.foundation.event;

/** A record that no retry will make readable; it becomes a dead letter. The message never quotes the payload. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }
}
