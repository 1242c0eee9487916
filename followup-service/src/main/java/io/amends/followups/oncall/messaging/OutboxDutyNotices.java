package io.amends.followups.oncall.messaging;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.events.EventTypes;
import io.amends.events.followup.DutyChanged;
import io.amends.followups.oncall.application.DutyNotices;
import io.amends.followups.oncall.domain.Duty;
import io.amends.followups.oncall.domain.Shift;
import io.amends.foundation.outbox.Outbox;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class OutboxDutyNotices implements DutyNotices {

    /** There is one duty for the whole house, so all its events have one key and so one order. */
    static final UUID DUTY = UUID.fromString("d0000000-0000-8000-8000-000000000000");

    private final Outbox outbox;
    private final Clock clock;

    OutboxDutyNotices(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> publish(Duty duty) {
        var shift = duty.now();
        return outbox.publish(EventTypes.DUTY_CHANGED, DUTY, new DutyChanged(
                shift.map(Shift::colleague).map(colleague -> colleague.id()).orElse(null),
                shift.map(Shift::until).orElse(null), clock.instant()));
    }
}
