package io.amends.followups.timer.messaging;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.followup.ApprovalExpiryDue;
import io.amends.events.followup.ApprovalPatienceEnded;
import io.amends.events.followup.CommitmentAtRisk;
import io.amends.events.followup.CommitmentBroken;
import io.amends.events.followup.DwellExceeded;
import io.amends.events.followup.ExecutionOverdue;
import io.amends.events.followup.FirstResponseDue;
import io.amends.events.followup.FollowUpDue;
import io.amends.events.followup.VerdictOverdue;
import io.amends.followups.timer.application.DueNotices;
import io.amends.followups.timer.domain.Timer;
import io.amends.foundation.outbox.Outbox;
import io.amends.foundation.outbox.Outbox.Keyed;
import io.smallrye.mutiny.Uni;

/** One event for each kind of timer; a new kind does not compile until somebody decides what the world hears of it. */
@ApplicationScoped
class OutboxDueNotices implements DueNotices {

    private final Outbox outbox;

    OutboxDueNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(List<Timer> timers) {
        return outbox.publishAll(timers.stream().<Keyed<?>> map(OutboxDueNotices::notice).toList());
    }

    private static Keyed<?> notice(Timer timer) {
        UUID ticket = timer.ticket().value();
        return switch (timer.occasion().kind()) {
            case FIRST_RESPONSE -> new Keyed<>(ticket, EventTypes.FIRST_RESPONSE_DUE,
                    new FirstResponseDue(ticket, timer.dueAt()));
            case EXECUTION -> new Keyed<>(ticket, EventTypes.EXECUTION_OVERDUE, new ExecutionOverdue(ticket,
                    timer.occasion().attempt(), timer.occasion().countedFrom(), timer.dueAt()));
            case DWELL -> new Keyed<>(ticket, EventTypes.DWELL_EXCEEDED,
                    new DwellExceeded(ticket, timer.occasion().attempt(), timer.occasion().ordinal(), timer.dueAt()));
            case RETURN_MESSAGE -> new Keyed<>(ticket, EventTypes.FOLLOWUP_DUE, followUp(timer));
            case REMINDER -> new Keyed<>(ticket, EventTypes.VERDICT_OVERDUE, silence(timer, false));
            case LAPSE -> new Keyed<>(ticket, EventTypes.VERDICT_OVERDUE, silence(timer, true));
            case APPROVAL_PATIENCE -> new Keyed<>(ticket, EventTypes.APPROVAL_PATIENCE_ENDED,
                    new ApprovalPatienceEnded(ticket, subject(timer), timer.dueAt()));
            case APPROVAL_EXPIRY -> new Keyed<>(ticket, EventTypes.APPROVAL_EXPIRY_DUE,
                    new ApprovalExpiryDue(ticket, subject(timer), timer.dueAt()));
            case COMMITMENT_AT_RISK -> new Keyed<>(ticket, EventTypes.COMMITMENT_AT_RISK,
                    new CommitmentAtRisk(ticket, subject(timer), timer.dueAt()));
            case COMMITMENT_DUE -> new Keyed<>(ticket, EventTypes.COMMITMENT_BROKEN,
                    new CommitmentBroken(ticket, subject(timer), timer.dueAt()));
        };
    }

    private static UUID subject(Timer timer) {
        return requireNonNull(timer.subject(), "Such a timer belongs to a request or a commitment");
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
