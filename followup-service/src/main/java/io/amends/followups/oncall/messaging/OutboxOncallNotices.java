package io.amends.followups.oncall.messaging;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.followup.DutyAlarmed;
import io.amends.events.followup.OncallAcknowledged;
import io.amends.events.followup.OncallPaged;
import io.amends.followups.oncall.application.OncallNotices;
import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.Reason;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class OutboxOncallNotices implements OncallNotices {

    private final Outbox outbox;
    private final Clock clock;

    OutboxOncallNotices(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> paged(Page page, Step step) {
        var ticket = page.ticket().value();
        return outbox.publish(EventTypes.ONCALL_PAGED, ticket,
                new OncallPaged(ticket, page.id(), step.colleague().id(), reason(page), step.ordinal(),
                        step.overQuietHours(), step.pagedAt(), step.answerBy()));
    }

    // What v1 was released with: a customer without an answer is told as one more that lies too long.
    private static String reason(Page page) {
        return (page.reason() == Reason.FIRST_RESPONSE_OVERDUE ? Reason.DWELL_EXCEEDED : page.reason()).name();
    }

    @Override
    public Uni<Void> acknowledged(Page page, String person, Instant at) {
        var ticket = page.ticket().value();
        return outbox.publish(EventTypes.ONCALL_ACKNOWLEDGED, ticket, new OncallAcknowledged(ticket, page.id(), person, at));
    }

    @Override
    public Uni<Void> alarmed(Alarm alarm) {
        return outbox.publish(EventTypes.DUTY_ALARMED, OutboxDutyNotices.DUTY,
                new DutyAlarmed(alarm.kind().name(), alarm.from(), alarm.until(), clock.instant()));
    }
}
