package io.amends.tickets.remedy.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A remedy with the decision it rests on, for ever (B14), and what became of it.
 *
 * @param id also the idempotency key of every attempt to execute it
 * @param toolVersion of the tool that it was decided with
 * @param undoes the remedy that it takes back, if it is an undo
 * @param customerNumber verified customer who gets it; absent for words
 * @param because the decider's reason in one sentence
 * @param reference the company system's name for the effect
 * @param readBackAt when the company system confirmed on being asked that the effect is there (A19)
 */
public record DecidedRemedy(UUID id, UUID ticketId, int attempt, Remedy remedy, int toolVersion,
        @Nullable UUID undoes, @Nullable String customerNumber, String because, String decidedBy, String deciderName,
        Instant decidedAt, UUID mandateId, int mandateVersion,
        RemedyState state, @Nullable String reason, @Nullable String reference, @Nullable Instant executedAt,
        @Nullable Instant readBackAt) {

    private static final String ACCEPTED = "ACCEPTED";

    /** Taken on by the other side, which carries it out later. */
    public DecidedRemedy accepted(@Nullable String reference) {
        return settled(RemedyState.PENDING, ACCEPTED, reference, null, null);
    }

    /** Still to be sent, for that reason; what is under way or unknown stays so. */
    public DecidedRemedy postponed(String why) {
        return state != RemedyState.PENDING || isAccepted() ? this : settled(RemedyState.PENDING, why, null, null, null);
    }

    /** Whether the other side has not taken it on, as far as is known. */
    public boolean isToBeSent() {
        return state == RemedyState.PENDING && !isAccepted();
    }

    public boolean isAccepted() {
        return state == RemedyState.PENDING && ACCEPTED.equals(reason);
    }

    public DecidedRemedy executed(@Nullable String reference, Instant at, @Nullable Instant readBackAt) {
        return settled(RemedyState.EXECUTED, null, reference, at, readBackAt);
    }

    public DecidedRemedy troubled(RemedyState state, String reason) {
        return settled(state, reason, null, null, null);
    }

    /** The same as what takes another one back, from the customer who got that. */
    public DecidedRemedy undoing(DecidedRemedy first) {
        return new DecidedRemedy(id, ticketId, attempt, remedy, toolVersion, first.id, first.customerNumber, because, decidedBy,
                deciderName, decidedAt, mandateId, mandateVersion, state, reason, reference, executedAt, readBackAt);
    }

    /** Whether one of these takes it back, or is about to. */
    public boolean isUndoneAmong(List<DecidedRemedy> others) {
        return others.stream().anyMatch(other -> id.equals(other.undoes) && other.state != RemedyState.REJECTED
                && other.state != RemedyState.FAILED);
    }

    private DecidedRemedy settled(RemedyState next, @Nullable String why, @Nullable String effect, @Nullable Instant at,
            @Nullable Instant seenAt) {
        return new DecidedRemedy(id, ticketId, attempt, remedy, toolVersion, undoes, customerNumber, because, decidedBy,
                deciderName, decidedAt,
                mandateId, mandateVersion, next, why, effect, at, seenAt);
    }

    @Override
    public String toString() {
        return "DecidedRemedy[id=" + id + ", state=" + state + "]";
    }
}
