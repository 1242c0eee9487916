package io.amends.foundation.inbox;

/** An event speaks of something that this service has not heard of yet; it is parked and tried again. */
public class NotYetSeen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what kind of thing, never its content */
    public NotYetSeen(String what) {
        super(what, null, false, false);
    }
}
