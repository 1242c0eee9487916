package io.amends.tickets.ticket.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;

/**
 * What became of a remedy.
 *
 * @param attempt attempt of the ticket that it was decided on
 * @param bySponsor whether her words were the remedy; else a machine carried it out
 * @param hands who did it, when a person did
 * @param readBackAt when the machine was asked whether the effect is really there (A19)
 */
public record Effect(UUID remedyId, int attempt, Remedy remedy, boolean bySponsor, Instant at, @Nullable Instant readBackAt,
        @Nullable Hands hands) {

    /** Of words, or of a machine. */
    public Effect(UUID remedyId, int attempt, Remedy remedy, boolean bySponsor, Instant at, @Nullable Instant readBackAt) {
        this(remedyId, attempt, remedy, bySponsor, at, readBackAt, null);
    }

    TicketEvent event() {
        return hands != null ? new TicketEvent.RemedyDoneByHand(remedyId, remedy, attempt, hands.person(), hands.kind(), at)
                : new TicketEvent.RemedyExecuted(remedyId, remedy, attempt, bySponsor, at, readBackAt);
    }

    TicketEvent troubled(Trouble trouble, String reason) {
        return new TicketEvent.RemedyNotExecuted(trouble, remedyId, remedy, attempt, reason, at);
    }

    /**
     * A person did it herself.
     *
     * @param person id of the solver
     * @param kind what was done, in its plainest form
     */
    public record Hands(String person, String kind) {
    }
}
