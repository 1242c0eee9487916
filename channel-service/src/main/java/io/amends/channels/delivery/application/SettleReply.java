package io.amends.channels.delivery.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.config.DeliveryConfig;
import io.amends.channels.delivery.domain.Outcome;
import io.amends.channels.delivery.domain.Patience;
import io.amends.channels.delivery.domain.Reply;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Writes down what came of sending a reply, and tells it. */
@ApplicationScoped
public class SettleReply {

    private final Replies replies;
    private final ReplyEvents events;
    private final Patience patience;
    private final Clock clock;

    SettleReply(Replies replies, ReplyEvents events, DeliveryConfig config, Clock clock) {
        this.replies = replies;
        this.events = events;
        this.patience = new Patience(config.giveUpAfter());
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> settle(Reply sending, Outcome outcome) {
        var after = sending.after(outcome, clock.instant(), patience);
        return replies.change(sending, after)
                .chain(changed -> changed ? events.tell(after) : Uni.createFrom().voidItem());
    }
}
