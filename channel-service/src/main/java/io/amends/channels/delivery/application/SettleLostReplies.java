package io.amends.channels.delivery.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.config.DeliveryConfig;
import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Reply;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Shows to people the replies whose sender ended before it could say what came of them. */
@ApplicationScoped
public class SettleLostReplies {

    private final Replies replies;
    private final SettleReply settle;
    private final DeliveryConfig config;

    SettleLostReplies(Replies replies, SettleReply settle, DeliveryConfig config) {
        this.replies = replies;
        this.settle = settle;
        this.config = config;
    }

    @WithTransaction
    public Uni<List<Reply>> settle() {
        return replies.sendingFor(config.lostAfter())
                .call(lost -> Multi.createFrom().iterable(lost)
                        .onItem().transformToUniAndConcatenate(reply -> settle.settle(reply, new Lost()))
                        .onItem().ignoreAsUni());
    }
}
