package io.amends.tickets.approval.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a request came to its end. Who was silent has no name here.
 *
 * @param by who answered or took it back; absent when the clock or a change did
 * @param words what the one who refused said
 * @param reason what changed; of a void request only
 * @param remedyId what was ordered; of a granted request only
 */
public record Settlement(ApprovalState as, Instant at, @Nullable Party by, @Nullable String words,
        @Nullable VoidReason reason, @Nullable UUID remedyId) {

    public Settlement {
        if (as == ApprovalState.REQUESTED || (as == ApprovalState.VOID) != (reason != null)
                || (as == ApprovalState.GRANTED) != (remedyId != null)) {
            throw new IllegalArgumentException("Not a way to settle a request: " + as);
        }
    }

    public static Settlement granted(@Nullable Party by, UUID remedyId, Instant at) {
        return new Settlement(ApprovalState.GRANTED, at, by, null, null, remedyId);
    }

    public static Settlement refused(Party by, @Nullable String words, Instant at) {
        return new Settlement(ApprovalState.REFUSED, at, by, words, null, null);
    }

    public static Settlement expired(Instant at) {
        return new Settlement(ApprovalState.EXPIRED, at, null, null, null, null);
    }

    public static Settlement voided(VoidReason reason, @Nullable Party by, Instant at) {
        return new Settlement(ApprovalState.VOID, at, by, null, reason, null);
    }

    public boolean bySilence() {
        return as == ApprovalState.GRANTED && by == null;
    }

    @Override
    public String toString() {
        return "Settlement[as=" + as + ", reason=" + reason + "]";
    }
}
