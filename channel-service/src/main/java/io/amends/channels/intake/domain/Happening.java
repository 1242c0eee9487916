package io.amends.channels.intake.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.channels.contact.domain.Identity;
import io.amends.channels.conversation.domain.MessageKind;
import io.amends.channels.conversation.domain.ThreadKey;

/** Something that a person did on a network and that concerns us (A2: whatever the network, it lands in one place). */
public sealed interface Happening {

    /** The network's id of who did it; what one person does is taken in order. */
    String personId();

    /**
     * They wrote to us.
     *
     * @param language BCP 47 tag as the network guessed it, when it did
     * @param sentAt as the network says
     */
    record Written(Identity author, ThreadKey thread, String externalId, MessageKind kind, PlainText text,
            @Nullable String language, Instant sentAt) implements Happening {

        @Override
        public String personId() {
            return author.externalId();
        }
    }

    /** They took back what they wrote. */
    record TakenBack(String network, String externalId, String personId) implements Happening {
    }
}
