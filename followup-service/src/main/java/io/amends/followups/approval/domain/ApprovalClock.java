package io.amends.followups.approval.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * What is known of a request for approval, in whatever order it was told.
 *
 * @param answerableAt when somebody who may answer is there; absent while the request itself was not told
 * @param settledAt when it was answered, expired or void
 */
public record ApprovalClock(UUID approval, TicketId ticket, int attempt, @Nullable Instant answerableAt,
        @Nullable Instant settledAt) {

    public static ApprovalClock unheardOf(UUID approval, TicketId ticket, int attempt) {
        return new ApprovalClock(approval, ticket, attempt, null, null);
    }

    public ApprovalClock requested(Instant answerable) {
        return new ApprovalClock(approval, ticket, attempt, answerable, settledAt);
    }

    public ApprovalClock settled(Instant at) {
        return new ApprovalClock(approval, ticket, attempt, answerableAt, at);
    }
}
