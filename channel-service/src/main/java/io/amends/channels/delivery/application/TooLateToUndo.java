package io.amends.channels.delivery.application;

import io.amends.foundation.problem.Refused;

/** The reply is already on its way to the network, or beyond. */
public class TooLateToUndo extends Refused {

    private static final long serialVersionUID = 1L;

    public TooLateToUndo() {
        super(409, "too-late-to-undo");
    }
}
