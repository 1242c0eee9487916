package io.amends.channels.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.channels.delivery.domain.Outcome.Lost;
import io.amends.channels.delivery.domain.Outcome.NotNow;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.Outcome.Taken;

/**
 * A reply on its way out. Until its undo window ends nobody but us knows of it (A6).
 *
 * @param undoableUntil end of the undo window; of an automatic text, which has none, the moment of the request
 * @param dueAt when it may be sent next
 * @param tries how often sending was begun
 */
public record Reply(ReplyRequest request, Instant undoableUntil, ReplyState state, Instant dueAt, int tries,
        @Nullable String externalId, @Nullable ReplyFailure failure, @Nullable Instant settledAt) {

    public static Reply waiting(ReplyRequest request, Duration undoWindow) {
        var undoableUntil = request.automatic() ? request.requestedAt() : request.requestedAt().plus(undoWindow);
        return new Reply(request, undoableUntil, ReplyState.WAITING, undoableUntil, 0, null, null, null);
    }

    public UUID id() {
        return request.id();
    }

    public boolean isBy(String personId) {
        return request.authorId().equals(personId);
    }

    public Reply undone(Instant at) {
        return settled(ReplyState.UNDONE, null, null, at);
    }

    /** What becomes of a reply that is being sent. */
    public Reply after(Outcome outcome, Instant now, Patience patience) {
        return switch (outcome) {
            case Taken taken -> settled(ReplyState.SENT, taken.externalId(), null, now);
            case Refused refused -> settled(ReplyState.FAILED, null, refused.reason(), now);
            case Lost lost -> settled(ReplyState.UNKNOWN, null, ReplyFailure.OUTCOME_UNKNOWN, now);
            case NotNow notNow -> patience.next(this, now, notNow.notBefore())
                    .map(this::again)
                    .orElseGet(() -> settled(ReplyState.FAILED, null, ReplyFailure.GIVEN_UP, now));
        };
    }

    private Reply again(Instant at) {
        return new Reply(request, undoableUntil, ReplyState.WAITING, at, tries, null, null, null);
    }

    private Reply settled(ReplyState end, @Nullable String id, @Nullable ReplyFailure why, Instant at) {
        return new Reply(request, undoableUntil, end, dueAt, tries, id, why, at);
    }
}
