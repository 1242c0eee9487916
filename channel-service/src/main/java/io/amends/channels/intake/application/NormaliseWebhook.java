package io.amends.channels.intake.application;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.conversation.application.Messages;
import io.amends.channels.intake.domain.Happening;
import io.amends.channels.intake.domain.Happening.TakenBack;
import io.amends.channels.intake.domain.Happening.Written;
import io.amends.foundation.event.TraceParent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Makes of one webhook what it means, all in one transaction. */
@ApplicationScoped
public class NormaliseWebhook {

    private final KeepMessage keepMessage;
    private final Messages messages;
    private final MessageEvents events;
    private final RawInbox inbox;

    NormaliseWebhook(KeepMessage keepMessage, Messages messages, MessageEvents events, RawInbox inbox) {
        this.keepMessage = keepMessage;
        this.messages = messages;
        this.events = events;
        this.inbox = inbox;
    }

    @WithTransaction
    public Uni<Void> normalise(RawWebhook webhook, List<Happening> happenings) {
        TraceParent.resume(webhook.traceparent());
        return Multi.createFrom().iterable(happenings)
                .onItem().transformToUniAndConcatenate(happening -> take(happening, webhook.receivedAt()))
                .onItem().ignoreAsUni()
                .chain(() -> inbox.settle(webhook.id(), happenings.isEmpty()));
    }

    private Uni<Void> take(Happening happening, Instant receivedAt) {
        return switch (happening) {
            case Written written -> keepMessage.keep(written, receivedAt);
            case TakenBack takenBack -> takeBack(takenBack, receivedAt);
        };
    }

    private Uni<Void> takeBack(TakenBack takenBack, Instant at) {
        return messages.takeBack(takenBack.network(), takenBack.externalId(), at)
                .onItem().transformToMulti(known -> Multi.createFrom().iterable(known))
                .onItem().transformToUniAndConcatenate(events::deleted)
                .onItem().ignoreAsUni();
    }
}
