package io.amends.channels.delivery.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.delivery.domain.Reply;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Takes a reply back for its author before any network knows of it (A6); a second time it changes nothing. */
@ApplicationScoped
public class UndoReply {

    private final Replies replies;
    private final ReplyEvents events;
    private final Clock clock;

    UndoReply(Replies replies, ReplyEvents events, Clock clock) {
        this.replies = replies;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Reply> undo(UUID id, String personId) {
        return replies.get(id)
                .invoke(reply -> mustBeBy(reply, personId))
                .chain(reply -> switch (reply.state()) {
                    case WAITING -> undo(reply);
                    case UNDONE -> Uni.createFrom().item(reply);
                    case SENDING, SENT, FAILED, UNKNOWN -> Uni.createFrom().failure(new TooLateToUndo());
                });
    }

    private Uni<Reply> undo(Reply waiting) {
        var undone = waiting.undone(clock.instant());
        return replies.change(waiting, undone)
                .invoke(UndoReply::mustBeInTime)
                .chain(() -> events.tell(undone))
                .replaceWith(undone);
    }

    private static void mustBeBy(Reply reply, String personId) {
        if (!reply.isBy(personId)) {
            throw new NoSuchReply();
        }
    }

    private static void mustBeInTime(boolean changed) {
        if (!changed) {
            throw new TooLateToUndo();
        }
    }
}
