package io.amends.channels.conversation.application;

import java.util.UUID;

import io.amends.channels.conversation.domain.ThreadKey;
import io.smallrye.mutiny.Uni;

/** The threads that we hold with people. Several people in one public thread are several conversations. */
public interface Conversations {

    /** Our id of the thread with this contact; made when there is none. */
    Uni<UUID> with(UUID contactId, ThreadKey thread);
}
