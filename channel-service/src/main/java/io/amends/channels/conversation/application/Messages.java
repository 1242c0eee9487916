package io.amends.channels.conversation.application;

import java.time.Instant;
import java.util.List;

import io.amends.channels.conversation.domain.Message;
import io.smallrye.mutiny.Uni;

/** All messages that ever came, each once. */
public interface Messages {

    /** Whether it is new: the network's id of a message counts for ever. */
    Uni<Boolean> add(Message message);

    /** Marks the message as taken back by its author; empty when we do not know it, or knew it already. */
    Uni<List<TakenBackMessage>> takeBack(String network, String externalId, Instant at);
}
