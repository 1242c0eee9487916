package io.amends.followups.oncall.application;

import io.amends.followups.oncall.application.Messages.Message;
import io.amends.followups.oncall.domain.Channel;
import io.smallrye.mutiny.Uni;

/** Takes messages to where people hear them. */
public interface Carrier {

    Channel channel();

    /** Whether it was set up. */
    boolean isThere();

    /** Tries once. Never fails. */
    Uni<Receipt> carry(Message message);

    /** What came of one attempt. */
    enum Receipt {
        TAKEN,
        /** Or nobody knows; the same message goes again. */
        NOT_TAKEN,
        /** It will never be taken. */
        REFUSED
    }
}
