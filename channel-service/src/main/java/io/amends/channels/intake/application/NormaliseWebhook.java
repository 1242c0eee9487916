package io.amends.channels.intake.application;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.conversation.application.Messages;
import io.amends.channels.intake.application.ReadWebhook.Understood;
import io.amends.channels.intake.domain.Happening;
import io.amends.channels.intake.domain.Happening.TakenBack;
import io.amends.channels.intake.domain.Happening.Written;
import io.amends.foundation.database.AtOnce;
import io.amends.foundation.database.Locks;
import io.amends.foundation.event.TraceParent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Makes of webhooks what they mean, all of it in one transaction. */
@ApplicationScoped
class NormaliseWebhook {

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
    Uni<Void> normalise(Understood webhook) {
        return take(webhook);
    }

    /** Several in one transaction; where anything is the matter with one of them, nothing has happened. */
    @WithTransaction
    Uni<Void> normaliseAll(List<Understood> webhooks) {
        return AtOnce.all(Locks.waitBriefly(), Multi.createFrom().iterable(webhooks)
                .onItem().transformToUniAndConcatenate(this::take)
                .onItem().ignoreAsUni());
    }

    private Uni<Void> take(Understood webhook) {
        var raw = webhook.raw();
        TraceParent.resume(raw.traceparent());
        return AtOnce.all(Multi.createFrom().iterable(webhook.happenings())
                .onItem().transformToUniAndConcatenate(happening -> take(happening, raw.receivedAt()))
                .onItem().ignoreAsUni(),
                inbox.settle(raw.id(), webhook.happenings().isEmpty()));
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
