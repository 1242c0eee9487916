package io.amends.followups.commitment.messaging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.events.EventTypes;
import io.amends.events.followup.CommitmentKept;
import io.amends.followups.commitment.application.CommitmentNotices;
import io.amends.followups.commitment.domain.Commitment;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class OutboxCommitmentNotices implements CommitmentNotices {

    private final Outbox outbox;

    OutboxCommitmentNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> kept(Commitment commitment, @Nullable String by) {
        var ticket = commitment.ticket().value();
        return outbox.publish(EventTypes.COMMITMENT_KEPT, ticket,
                new CommitmentKept(ticket, commitment.id(), by, requireNonNull(commitment.settledAt())));
    }
}
