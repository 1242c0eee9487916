package io.amends.channels.delivery.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Takes the replies that are due. Committed before any of them is sent, so that a crash never sends one twice. */
@ApplicationScoped
public class ClaimReplies {

    private final Replies replies;
    private final Addresses addresses;

    ClaimReplies(Replies replies, Addresses addresses) {
        this.replies = replies;
        this.addresses = addresses;
    }

    @WithTransaction
    public Uni<List<Dispatch>> claim(int most) {
        return replies.claimDue(most)
                .onItem().transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem().transformToUniAndConcatenate(reply -> addresses.of(reply)
                        .map(address -> new Dispatch(reply, address)))
                .collect().asList();
    }
}
