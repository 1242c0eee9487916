package io.amends.channels.delivery.application;

import io.amends.channels.delivery.domain.Reply;
import io.smallrye.mutiny.Uni;

/** Tells the other services what became of a reply; part of the caller's transaction. */
public interface ReplyEvents {

    Uni<Void> tell(Reply reply);
}
