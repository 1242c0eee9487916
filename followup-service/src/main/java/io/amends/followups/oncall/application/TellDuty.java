package io.amends.followups.oncall.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Duty;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Tells the others who is on duty, as who may read what depends on it (A13, B16). */
@ApplicationScoped
public class TellDuty {

    private final DutyNotices notices;
    private final ShiftMail mail;

    TellDuty(DutyNotices notices, ShiftMail mail) {
        this.notices = notices;
        this.mail = mail;
    }

    @WithTransaction
    public Uni<Void> tell(Duty duty) {
        return notices.publish(duty)
                .chain(() -> duty.now().map(mail::begins).orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
