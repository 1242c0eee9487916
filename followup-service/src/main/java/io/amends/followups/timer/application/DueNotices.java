package io.amends.followups.timer.application;

import io.amends.followups.timer.domain.Timer;
import io.smallrye.mutiny.Uni;

/** Tells the house that a timer has fired, in the transaction that fires it. */
public interface DueNotices {

    Uni<Void> publish(Timer timer);
}
