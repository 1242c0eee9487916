package io.amends.followups.timer.application;

import java.util.List;

import io.amends.followups.timer.domain.Timer;
import io.smallrye.mutiny.Uni;

/** Tells the house that timers have fired, in the transaction that fires them and in their order. */
public interface DueNotices {

    Uni<Void> publish(List<Timer> timers);
}
