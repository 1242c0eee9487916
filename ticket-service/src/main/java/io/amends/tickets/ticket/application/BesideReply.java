package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.tickets.draft.application.Drafts;
import io.smallrye.mutiny.Uni;

/**
 * What goes with a reply, in its transaction and with the same tap: the promise that its words make (B6); and what she wrote is
 * no
 * draft any more (A6).
 */
@ApplicationScoped
public class BesideReply {

    private final MakeCommitment makeCommitment;
    private final Drafts drafts;

    BesideReply(MakeCommitment makeCommitment, Drafts drafts) {
        this.makeCommitment = makeCommitment;
        this.drafts = drafts;
    }

    /** The ticket is locked before the draft, as whoever ends it does. */
    public Uni<Void> around(UUID ticketId, Person author, @Nullable Promise promise, Supplier<Uni<Void>> reply) {
        var promised = promise == null ? Uni.createFrom().voidItem()
                : makeCommitment.makeInReply(ticketId, author, promise.dueAt(), promise.words());
        return promised.chain(() -> reply.get()).chain(() -> drafts.remove(ticketId, author.id()));
    }

    /** @param words as she put it to the customer */
    public record Promise(Instant dueAt, String words) {

        @Override
        public String toString() {
            return "Promise[dueAt=" + dueAt + "]";
        }
    }
}
