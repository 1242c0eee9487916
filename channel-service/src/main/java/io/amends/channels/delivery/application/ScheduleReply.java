package io.amends.channels.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.config.DeliveryConfig;
import io.amends.channels.delivery.domain.Reply;
import io.amends.channels.delivery.domain.ReplyRequest;
import io.smallrye.mutiny.Uni;

/** Lets a reply wait out its undo window (A6); an automatic one has none. */
@ApplicationScoped
public class ScheduleReply {

    private final Replies replies;
    private final DeliveryConfig config;

    ScheduleReply(Replies replies, DeliveryConfig config) {
        this.replies = replies;
        this.config = config;
    }

    public Uni<Void> schedule(ReplyRequest request) {
        return replies.add(Reply.waiting(request, config.undoWindow()));
    }
}
