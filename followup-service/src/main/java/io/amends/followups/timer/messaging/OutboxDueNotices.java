package io.amends.followups.timer.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.followup.ApprovalExpiryDue;
import io.amends.events.followup.ApprovalPatienceEnded;
import io.amends.events.followup.ExecutionOverdue;
import io.amends.events.followup.FirstResponseDue;
import io.amends.events.followup.FollowUpDue;
import io.amends.events.followup.VerdictOverdue;
import io.amends.followups.timer.application.DueNotices;
import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

/** One event for each kind of timer; a new kind does not compile until somebody decides what the world hears of it. */
@ApplicationScoped
class OutboxDueNotices implements DueNotices {

    private final Outbox outbox;

    OutboxDueNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(Timer timer) {
        UUID ticket = timer.ticket().value();
        return switch (timer.occasion().kind()) {
            case FIRST_RESPONSE -> outbox.publish(EventTypes.FIRST_RESPONSE_DUE, ticket,
                    new FirstResponseDue(ticket, timer.dueAt()));
            case EXECUTION -> outbox.publish(EventTypes.EXECUTION_OVERDUE, ticket, new ExecutionOverdue(ticket,
                    timer.occasion().attempt(), timer.occasion().countedFrom(), timer.dueAt()));
            case RETURN_MESSAGE -> outbox.publish(EventTypes.FOLLOWUP_DUE, ticket, followUp(timer));
            case REMINDER -> outbox.publish(EventTypes.VERDICT_OVERDUE, ticket, silence(timer, false));
            case LAPSE -> outbox.publish(EventTypes.VERDICT_OVERDUE, ticket, silence(timer, true));
            case APPROVAL_PATIENCE -> outbox.publish(EventTypes.APPROVAL_PATIENCE_ENDED, ticket,
                    new ApprovalPatienceEnded(ticket, approval(timer), timer.dueAt()));
            case APPROVAL_EXPIRY -> outbox.publish(EventTypes.APPROVAL_EXPIRY_DUE, ticket,
                    new ApprovalExpiryDue(ticket, approval(timer), timer.dueAt()));
        };
    }

    private static UUID approval(Timer timer) {
        return requireNonNull(timer.approval(), "Such a timer belongs to a request");
    }

    private static FollowUpDue followUp(Timer timer) {
        var occasion = timer.occasion();
        return new FollowUpDue(timer.ticket().value(), occasion.attempt(), occasion.kind().audience().name(), timer.dueAt());
    }

    private static VerdictOverdue silence(Timer timer, boolean last) {
        var occasion = timer.occasion();
        return new VerdictOverdue(timer.ticket().value(), occasion.attempt(), occasion.ordinal(), last, timer.dueAt());
    }
}
