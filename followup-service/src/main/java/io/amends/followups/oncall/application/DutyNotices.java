package io.amends.followups.oncall.application;

import io.amends.followups.oncall.domain.Duty;
import io.smallrye.mutiny.Uni;

/** Tells the house who is on duty. */
public interface DutyNotices {

    Uni<Void> publish(Duty duty);
}
