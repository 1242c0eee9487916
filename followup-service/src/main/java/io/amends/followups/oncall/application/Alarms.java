package io.amends.followups.oncall.application;

import java.util.List;

import io.amends.followups.oncall.domain.Alarm;
import io.smallrye.mutiny.Uni;

/** What the managers were told. */
public interface Alarms {

    /** @return whether it was not there yet */
    Uni<Boolean> addOnce(Alarm alarm);

    /** The newest first. */
    Uni<List<Alarm>> latest(int limit);
}
