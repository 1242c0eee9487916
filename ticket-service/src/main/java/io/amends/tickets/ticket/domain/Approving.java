package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.Stage.AWAITING_APPROVAL;
import static io.amends.tickets.ticket.domain.Stage.DECIDING;
import static io.amends.tickets.ticket.domain.Stage.EXECUTING;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalExpired;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalGranted;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalRefused;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalVoided;

/**
 * What takes more than her mandate, from the request to the answer (B8). It waits beside what was given at once, and the
 * customer is asked whether it is solved only when neither is left (A20).
 */
final class Approving {

    private final TicketState state;
    private final Course course;

    Approving(TicketState state, Course course) {
        this.state = state;
        this.course = course;
    }

    void begin(Approval request, Instant now) {
        state.topUp = new TopUp(request.id(), now, false);
        state.turn(now);
        course.tell(new ApprovalRequested(request));
    }

    void granted(UUID approvalId, Decision decision, @Nullable Colleague by, Instant now) {
        var topUp = awaited(approvalId);
        state.topUp = null;
        state.turn(now);
        course.tell(new ApprovalGranted(topUp, state.attempt, decision.remedyId(), decision.remedy(),
                by == null ? null : by.id(), now));
        if (state.stage == AWAITING_APPROVAL) {
            course.go(EXECUTING, now);
        }
    }

    void refused(UUID approvalId, Colleague by, Instant now) {
        course.tell(new ApprovalRefused(awaited(approvalId), state.attempt, by.id(), now));
        deny(now);
    }

    void expired(UUID approvalId, Instant now) {
        course.tell(new ApprovalExpired(awaited(approvalId), state.attempt, now));
        deny(now);
    }

    /** It can no longer be granted, and she decides anew. */
    void voided(VoidReason reason, Instant now) {
        if (isAwaited()) {
            tellVoid(reason, now);
            deny(now);
        }
    }

    /** The same where the ticket goes another way anyhow. */
    void dropped(VoidReason reason, Instant now) {
        if (isAwaited()) {
            tellVoid(reason, now);
        }
        state.topUp = null;
        state.turn(now);
    }

    /** What was given at once has taken effect. Returns whether that was not all. */
    boolean holdsBack(Instant now) {
        if (state.topUp == null) {
            return false;
        }
        course.go(AWAITING_APPROVAL, now);
        if (!isAwaited()) {
            decideAnew(now);
        }
        return true;
    }

    // While something is under way, that is first brought to its end.
    private void deny(Instant now) {
        if (state.stage == AWAITING_APPROVAL) {
            decideAnew(now);
        } else {
            state.topUp = requireNonNull(state.topUp).asDenied();
            state.turn(now);
        }
    }

    private void decideAnew(Instant now) {
        state.topUp = null;
        course.go(DECIDING, now);
    }

    private void tellVoid(VoidReason reason, Instant now) {
        course.tell(new ApprovalVoided(requireNonNull(state.topUp), state.attempt, reason, now));
    }

    private TopUp awaited(UUID approvalId) {
        if (state.topUp == null || !isAwaited() || !state.topUp.approvalId().equals(approvalId)) {
            throw new NotNow(state.stage, state.snapshot().allowedActions());
        }
        return state.topUp;
    }

    private boolean isAwaited() {
        return state.topUp != null && !state.topUp.denied();
    }
}
