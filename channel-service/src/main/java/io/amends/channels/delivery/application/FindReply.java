package io.amends.channels.delivery.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.delivery.domain.Reply;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows where a reply is. */
@ApplicationScoped
public class FindReply {

    private final Replies replies;

    FindReply(Replies replies) {
        this.replies = replies;
    }

    @WithSession
    public Uni<Reply> find(UUID id) {
        return replies.get(id);
    }
}
