package io.amends.followups.oncall.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Duty;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Tells the others who is on duty, as who may read what depends on it (A13, B16). */
@ApplicationScoped
public class TellDuty {

    private final DutyNotices notices;

    TellDuty(DutyNotices notices) {
        this.notices = notices;
    }

    @WithTransaction
    public Uni<Void> tell(Duty duty) {
        return notices.publish(duty);
    }
}
