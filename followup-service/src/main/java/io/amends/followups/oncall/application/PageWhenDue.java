package io.amends.followups.oncall.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.application.Consequence;
import io.amends.followups.timer.domain.Timer;
import io.amends.followups.timer.domain.TimerKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Who waits too long for a first word, what lies too long, and what was promised, pages somebody, in the transaction that fires
 * the timer (A5, A7, A15).
 */
@ApplicationScoped
class PageWhenDue implements Consequence {

    private static final Map<TimerKind, Reason> REASONS = new EnumMap<>(Map.of(
            TimerKind.FIRST_RESPONSE, Reason.FIRST_RESPONSE_OVERDUE,
            TimerKind.DWELL, Reason.DWELL_EXCEEDED,
            TimerKind.COMMITMENT_AT_RISK, Reason.COMMITMENT_AT_RISK,
            TimerKind.COMMITMENT_DUE, Reason.COMMITMENT_BROKEN));

    private final PageSomebody pageSomebody;

    PageWhenDue(PageSomebody pageSomebody) {
        this.pageSomebody = pageSomebody;
    }

    @Override
    public Set<TimerKind> kinds() {
        return REASONS.keySet();
    }

    @Override
    public Uni<Void> follow(List<Timer> due) {
        return Multi.createFrom().iterable(due)
                .onItem().transformToUniAndConcatenate(this::page)
                .collect().last();
    }

    private Uni<Void> page(Timer timer) {
        return pageSomebody.page(timer.ticket(), REASONS.getOrDefault(timer.occasion().kind(), Reason.DWELL_EXCEEDED),
                timer.dueAt());
    }
}
