package io.amends.followups.oncall.application;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Candidate;
import io.amends.followups.oncall.domain.Chain;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.PagingPolicy;
import io.amends.followups.oncall.domain.PagingPolicy.Course.Ask;
import io.amends.followups.oncall.domain.PagingPolicy.Course.NobodyAnswers;
import io.amends.followups.oncall.domain.Plan;
import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.identity.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Takes the next step of every page that is due: the step, its event and its messages are one transaction. */
@ApplicationScoped
public class PageNext {

    private static final Logger LOG = Logger.getLogger(PageNext.class);
    private static final int BATCH = 20;

    private final Pages pages;
    private final Plans plans;
    private final PagingPolicy policy;
    private final AlertPeople alertPeople;
    private final RaiseAlarm raiseAlarm;
    private final Ids ids;

    PageNext(Pages pages, Plans plans, PagingPolicy policy, AlertPeople alertPeople, RaiseAlarm raiseAlarm, Ids ids) {
        this.pages = pages;
        this.plans = plans;
        this.policy = policy;
        this.alertPeople = alertPeople;
        this.raiseAlarm = raiseAlarm;
        this.ids = ids;
    }

    /** @return whether there may be more at once */
    @WithTransaction
    public Uni<Boolean> page() {
        return pages.due(BATCH)
                .call(due -> due.pages().isEmpty() ? Uni.createFrom().voidItem() : take(due))
                .map(due -> due.pages().size() == BATCH);
    }

    private Uni<Void> take(Pages.Due due) {
        CrashPoint.pass("page.afterClaim");
        return plans.around(due.now())
                .chain(plan -> warnWhenNobodyIsOnDuty(plan, due.now())
                        .chain(() -> step(due, Chain.at(due.now(), plan, policy.quietHours()))))
                .invoke(() -> CrashPoint.pass("page.afterStepBeforeCommit"));
    }

    private Uni<Void> warnWhenNobodyIsOnDuty(Plan plan, Instant now) {
        return plan.at(now).now().isPresent() ? Uni.createFrom().voidItem()
                : raiseAlarm.now(Alarm.Kind.NOBODY_ON_DUTY, now);
    }

    private Uni<Void> step(Pages.Due due, List<Candidate> chain) {
        return Multi.createFrom().iterable(due.pages())
                .onItem().transformToUniAndConcatenate(page -> step(page, due.now(), chain))
                .collect().last()
                .replaceWithVoid();
    }

    private Uni<Void> step(Page page, Instant now, List<Candidate> chain) {
        return switch (policy.next(page, chain)) {
            case Ask ask -> ask(page, ask, now);
            case NobodyAnswers nobody -> raiseAlarm.now(Alarm.Kind.NOBODY_ANSWERS, now)
                    .chain(() -> pages.rest(page, nobody.nextRound(), policy.againAfter()));
        };
    }

    private Uni<Void> ask(Page page, Ask ask, Instant now) {
        var step = new Step(ids.fresh(), ask.round(), page.steps().size() + 1, ask.candidate().colleague(),
                ask.candidate().overQuietHours(), now, now.plus(policy.answerWithin()));
        LOG.infof("Paged: page=%s ticket=%s reason=%s step=%d overQuietHours=%s", page.id(), page.ticket(), page.reason(),
                step.ordinal(), step.overQuietHours());
        return pages.ask(page, step).chain(() -> alertPeople.alert(page, step));
    }
}
