package io.amends.journeys.launcher;

import org.jspecify.annotations.Nullable;

/** A reason for which nothing runs, told in one sentence to whoever typed the command. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
