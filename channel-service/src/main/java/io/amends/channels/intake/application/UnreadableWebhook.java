package io.amends.channels.intake.application;

/** A webhook that no retry will make readable. The message never quotes the body. */
public class UnreadableWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableWebhook(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
