package io.amends.followups.timer.application;

import java.util.List;
import java.util.Set;

import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;
import io.smallrye.mutiny.Uni;

/** What else follows when timers fire, in the transaction that fires them: a page, the next of its kind. */
public interface Consequence {

    Set<TimerKind> kinds();

    /** @param due of these kinds only, perhaps none */
    Uni<Void> follow(List<Timer> due);
}
