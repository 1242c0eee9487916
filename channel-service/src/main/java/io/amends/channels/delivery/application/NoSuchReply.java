package io.amends.channels.delivery.application;

import io.amends.foundation.problem.Refused;

/** There is none, or it is not theirs to know of. */
public class NoSuchReply extends Refused {

    private static final long serialVersionUID = 1L;

    public NoSuchReply() {
        super(404, "not-found");
    }
}
